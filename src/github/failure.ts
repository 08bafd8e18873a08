import type { GitHubContext } from './context.ts';

/** The permission a job needs to comment on a pull request, ready to be copied into a workflow. */
export const COMMENT_PERMISSION = 'permissions:\n  pull-requests: write';

/** The permission a job needs for a check run of its own. */
export const CHECK_PERMISSION = 'permissions:\n  checks: write';

const MAX_MESSAGE_CHARACTERS = 300;

type Place = Pick<GitHubContext, 'apiUrl' | 'eventName' | 'isFork' | 'pullRequest'>;

/** What was asked of GitHub, in words that sentences are made of. */
export interface Attempt {
  /** After "There is": `no comment on pull request #7`. */
  readonly loss: string;
  /** After "This token may not": `comment on pull request #7`. */
  readonly action: string;
  /** What GitHub hides behind a 404. */
  readonly target: string;
  /** YAML to copy. */
  readonly permission: string;
  /** What to do on a pull request from a fork, whose token can only read; empty when reading is enough. */
  readonly onFork: string;
}

/** To comment on the pull request. */
function attemptAtComment({ pullRequest }: Pick<Place, 'pullRequest'>): Attempt {
  const target = pullRequestName(pullRequest);
  return {
    loss: `no comment on ${target}`,
    action: `comment on ${target}`,
    target,
    permission: COMMENT_PERMISSION,
    onFork:
      'the report is in the job summary. To comment on pull requests from forks, upload the report as an artifact ' +
      'and let flamegate/comment tell of it in a workflow started by workflow_run; docs/forks.md has both workflows.',
  };
}

/** To create or complete a check run. */
export function attemptAtCheck(name: string): Attempt {
  return {
    loss: `no result in the check run "${name}"`,
    action: `write the check run "${name}"`,
    target: 'the commit',
    permission: CHECK_PERMISSION,
    onFork: 'the check of the job itself shows the verdict.',
  };
}

/** To list the files of the pull request. */
export function attemptAtFiles({ pullRequest }: Pick<Place, 'pullRequest'>): Attempt {
  const target = pullRequestName(pullRequest);
  return {
    loss: `no list of what ${target} changes`,
    action: `list the files of ${target}`,
    target,
    permission: 'permissions:\n  pull-requests: read',
    onFork: '',
  };
}

function pullRequestName(number: number | null): string {
  return `pull request #${number ?? '?'}`;
}

/**
 * Says for people why GitHub did not do what was asked and what to do about it. The text never contains the token.
 * An error without an answer of a server (`response`) is a connection that failed.
 */
export function explainFailure(
  error: unknown,
  context: Place,
  attempt: Attempt = attemptAtComment(context),
): string {
  const message = messageOf(error);
  const { status, response } = (error ?? {}) as { status?: unknown; response?: { headers?: unknown } };
  const { loss, target } = attempt;
  if (response === undefined) {
    if (typeof status !== 'number') return `There is ${loss}: ${message}`;
    return `GitHub's API at ${context.apiUrl} could not be reached: ${message}. There is ${loss}.`;
  }
  const answer = `GitHub answered ${status}: ${message}`;
  switch (status) {
    case 401:
      return `The github-token is not valid (${answer}). Leave the input out to use the job's own token.`;
    case 403:
    case 429:
      if (isRateLimit(status, message, response.headers)) {
        return `GitHub's rate limit is used up (${answer}). There is ${loss} this time.`;
      }
      return explainForbidden(answer, message, attempt, context);
    case 404:
      return `GitHub does not show ${target} to this token (${answer}). ${permissionAdvice(attempt)}`;
    case 422:
      return `There is ${loss}: it was not accepted, not even a short one (${answer}).`;
    default:
      return `There is ${loss} (${answer}).`;
  }
}

function explainForbidden(answer: string, message: string, attempt: Attempt, context: Place): string {
  const start = `This token may not ${attempt.action} (${answer}).`;
  // What GitHub says to the token of a person, whatever it may do: https://docs.github.com/en/rest/checks/runs
  if (/authenticate via a GitHub App/i.test(message)) {
    return `${start} Only the job's own token or that of a GitHub App can: leave the input github-token out.`;
  }
  if (attempt.onFork !== '' && context.isFork && context.eventName === 'pull_request') {
    return `${start} A pull request from a fork gets a read-only token, whatever the workflow asks for: ${attempt.onFork}`;
  }
  if (/resource not accessible|must have|permission/i.test(message)) {
    return `${start} ${permissionAdvice(attempt)}`;
  }
  return start;
}

function permissionAdvice({ permission }: Attempt): string {
  return `Add this permission to the job, beside those it already needs:\n\n${permission}`;
}

function isRateLimit(status: unknown, message: string, headers: unknown): boolean {
  const remaining = (headers as Record<string, unknown> | undefined)?.['x-ratelimit-remaining'];
  return status === 429 || remaining === '0' || /rate limit|abuse detection/i.test(message);
}

/** What an error says, on one bounded line. A server's message may be a whole HTML page, of which only that it is one is told. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (/^<(?:!doctype|html|head|body|\?xml)\b/i.test(line)) return 'a web page and not an answer of the API';
  return line.length > MAX_MESSAGE_CHARACTERS
    ? `${line.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed()}…`
    : line;
}
