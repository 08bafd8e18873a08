import type { GitHubContext } from './context.ts';

/** The permission a job needs to comment on a pull request, ready to be copied into a workflow. */
export const COMMENT_PERMISSION = 'permissions:\n  pull-requests: write';

const MAX_MESSAGE_CHARACTERS = 300;

/**
 * Says for people why GitHub did not take a comment and what to do about it. The text never contains the token.
 * An error without an answer of a server (`response`) is a connection that failed.
 */
export function explainFailure(
  error: unknown,
  context: Pick<GitHubContext, 'apiUrl' | 'eventName' | 'isFork' | 'pullRequest'>,
): string {
  const message = firstLine(error instanceof Error ? error.message : String(error));
  const { status, response } = (error ?? {}) as { status?: unknown; response?: { headers?: unknown } };
  const target = `pull request #${context.pullRequest ?? '?'}`;
  if (response === undefined) {
    if (typeof status !== 'number') return `The comment on ${target} could not be made: ${message}`;
    return `GitHub's API at ${context.apiUrl} could not be reached: ${message}. The comment on ${target} is missing.`;
  }
  const answer = `GitHub answered ${status}: ${message}`;
  switch (status) {
    case 401:
      return `The github-token is not valid (${answer}). Leave the input out to use the job's own token.`;
    case 403:
    case 429:
      if (isRateLimit(status, message, response.headers)) {
        return `GitHub's rate limit is used up (${answer}). The comment on ${target} is missing this time.`;
      }
      return explainForbidden(answer, message, target, context);
    case 404:
      return `GitHub does not show ${target} to this token (${answer}). ${permissionAdvice()}`;
    case 422:
      return `GitHub did not accept the comment on ${target}, not even a short one (${answer}).`;
    default:
      return `The comment on ${target} could not be made (${answer}).`;
  }
}

function explainForbidden(
  answer: string,
  message: string,
  target: string,
  context: Pick<GitHubContext, 'eventName' | 'isFork'>,
): string {
  const start = `This token may not comment on ${target} (${answer}).`;
  if (context.isFork && context.eventName === 'pull_request') {
    return (
      `${start} A pull request from a fork gets a read-only token, whatever the workflow asks for: the report is in ` +
      'the job summary. To comment on pull requests from forks, upload the report as an artifact and comment from a ' +
      `workflow started by workflow_run that has\n\n${COMMENT_PERMISSION}`
    );
  }
  if (/resource not accessible|must have|permission/i.test(message)) return `${start} ${permissionAdvice()}`;
  return start;
}

function permissionAdvice(): string {
  return `Add this permission to the job, beside those it already needs:\n\n${COMMENT_PERMISSION}`;
}

function isRateLimit(status: unknown, message: string, headers: unknown): boolean {
  const remaining = (headers as Record<string, unknown> | undefined)?.['x-ratelimit-remaining'];
  return status === 429 || remaining === '0' || /rate limit|abuse detection/i.test(message);
}

/** A server's message may be a whole HTML page. */
function firstLine(message: string): string {
  const line = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > MAX_MESSAGE_CHARACTERS
    ? `${line.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…`
    : line;
}
