import { randomUUID } from 'node:crypto';
import type { Report } from '../report/report.ts';
import type { Annotation, AnnotationLevel } from './annotations.ts';
import { type CheckApi, type CheckBody, openCheckApi } from './check-api.ts';
import type { ApiOptions } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { attemptAtCheck, explainFailure } from './failure.ts';
import { renderWithin } from './summary.ts';

/**
 * GitHub's limit for the summary, in characters; counted in bytes, which is never more.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 */
const MAX_CHECK_SUMMARY_BYTES = 65_535;
/** For a server that does not accept the long one. */
const SHORT_SUMMARY_BYTES = 10_000;
const MAX_TITLE_CHARACTERS = 250;

/**
 * Where an annotation without a place goes, as the runner does with its own:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
const NO_PLACE = { path: '.github', firstLine: 1, lastLine: 1 };

/** How a check run ends; GitHub takes `neutral` for a success where the check is required. */
export type CheckConclusion = 'success' | 'neutral' | 'failure' | 'cancelled';

/** What a completed check run says. */
export interface CheckOutcome {
  readonly conclusion: CheckConclusion;
  /** One line, plain text. */
  readonly title: string;
  /** The summary's Markdown in at most this many characters. */
  readonly render: (maxCharacters: number) => string;
  /** At most 50. */
  readonly annotations: readonly Annotation[];
}

/** What became of a check run; `failed` has a reason for people. */
export interface CheckResult {
  readonly status: 'completed' | 'failed';
  /** Whether it shows the annotations, so that nobody else has to. */
  readonly isAnnotated: boolean;
  readonly reason?: string;
}

/** A check run in progress. */
export interface CheckRun {
  /** Address for people; empty when GitHub does not tell. */
  readonly url: string;
  /** Completes it, once: further calls have the result of the first. Never rejects. */
  complete(outcome: CheckOutcome): Promise<CheckResult>;
}

/** A check run, or null and why there is none; no reason where nobody would expect one. */
export interface OpenedCheck {
  readonly run: CheckRun | null;
  /** A token that may not is no news: the check is a gift of the permission. */
  readonly severity: 'info' | 'warning';
  readonly reason?: string;
}

/** What `openCheckRun` works from. */
export interface CheckOptions extends Pick<ApiOptions, 'token' | 'proxy' | 'wait'> {
  readonly context: GitHubContext;
  readonly key: string;
}

/** The name of a gate's check run. Branch protection matches it letter by letter, so it never changes. */
export function checkName(key: string): string {
  return key === 'default' ? 'flamegate' : `flamegate (${key})`;
}

/** What the check says must be what the step's exit code says. */
export function checkConclusionOf({
  exitCode,
  conclusion,
}: Pick<Report, 'exitCode' | 'conclusion'>): CheckConclusion {
  if (exitCode !== 0) return 'failure';
  return conclusion === 'warning' ? 'neutral' : 'success';
}

/** Creates the check run of a gate, in progress. Never rejects: without it the job's own check tells the verdict. */
export async function openCheckRun(options: CheckOptions): Promise<OpenedCheck> {
  const { context, key, token } = options;
  if (context.owner === '' || context.headSha === '' || token.trim() === '')
    return { run: null, severity: 'info' };
  const name = checkName(key);
  const { headSha, runUrl: detailsUrl, runId, runAttempt } = context;
  const identity = { runId, runAttempt, key, nonce: randomUUID() };
  try {
    const { id, url } = await withApi(options, (api) => api.create({ name, headSha, detailsUrl, identity }));
    let completion: Promise<CheckResult> | undefined;
    return {
      severity: 'info',
      run: {
        url,
        complete: (outcome) => {
          completion ??= complete(id, name, outcome, options);
          return completion;
        },
      },
    };
  } catch (error) {
    const isRefusal = [401, 403, 404].includes(Number((error as { status?: unknown } | null)?.status));
    const reason = explainFailure(error, context, attemptAtCheck(name));
    return { run: null, severity: isRefusal ? 'info' : 'warning', reason };
  }
}

async function complete(
  id: number,
  name: string,
  outcome: CheckOutcome,
  options: CheckOptions,
): Promise<CheckResult> {
  try {
    const isAnnotated = await withApi(options, (api) => completeSomehow(api, id, outcome));
    return { status: 'completed', isAnnotated };
  } catch (error) {
    const why = explainFailure(error, options.context, attemptAtCheck(name));
    const reason = `The check run "${name}" stays in progress. ${why}`;
    return { status: 'failed', isAnnotated: false, reason };
  }
}

/**
 * Says less and less until GitHub accepts it: a check that is never completed blocks a pull request for ever.
 * @returns whether the annotations were accepted
 */
async function completeSomehow(api: CheckApi, id: number, outcome: CheckOutcome): Promise<boolean> {
  const { conclusion } = outcome;
  const bodies: readonly (() => CheckBody)[] = [
    () => bodyOf(outcome, MAX_CHECK_SUMMARY_BYTES),
    () => bodyOf({ ...outcome, annotations: [] }, SHORT_SUMMARY_BYTES),
  ];
  for (const [index, body] of bodies.entries()) {
    try {
      await api.complete(id, body());
      return index === 0;
    } catch (error) {
      const status = (error as { status?: unknown } | null)?.status;
      // Without a status it was no answer but a renderer that failed.
      if (status !== undefined && status !== 422) throw error;
    }
  }
  await api.complete(id, { conclusion });
  return false;
}

function bodyOf({ conclusion, title, render, annotations }: CheckOutcome, maxBytes: number): CheckBody {
  return {
    conclusion,
    output: {
      title: title.slice(0, MAX_TITLE_CHARACTERS).toWellFormed(),
      summary: renderWithin(render, maxBytes) ?? '',
      annotations: annotations.map(({ level, title: heading, message, place }) => {
        const { path, firstLine, lastLine } = place ?? NO_PLACE;
        return {
          path,
          start_line: firstLine,
          end_line: lastLine,
          annotation_level: LEVELS[level],
          title: heading,
          message,
        };
      }),
    },
  };
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  AnnotationLevel,
  string
>;

/** Opened for each use: between the two the gate runs for minutes, and a connection has a limit in all. */
async function withApi<T>(options: CheckOptions, use: (api: CheckApi) => Promise<T>): Promise<T> {
  const { token, proxy, wait } = options;
  const { apiUrl, owner, repo } = options.context;
  const api = await openCheckApi({ apiUrl, owner, repo, token, proxy, wait });
  try {
    return await use(api);
  } finally {
    await api.close();
  }
}
