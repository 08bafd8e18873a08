import { commitSha } from './event.ts';

/**
 * The run that a `workflow_run` event tells of. All of it is GitHub's word, nothing that code of the run could have written;
 * the name of a branch alone is chosen by whoever owns the fork.
 */
export interface TriggeringRun {
  /** Decimal digits. */
  readonly id: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** What started it: `pull_request`, `push` ... */
  readonly event: string;
  readonly isCompleted: boolean;
  /** Head of the pull request for `pull_request`; empty when unknown. */
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the repository the head is in; empty when that is gone. */
  readonly headRepository: string;
  /** `owner/name` of the repository it ran in. */
  readonly repository: string;
  /** Whether its head lies in another repository, so that anybody may have written what ran. */
  readonly isFork: boolean;
  /** Start of this attempt, epoch milliseconds; 0 when unknown. */
  readonly startedAtMs: number;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The run of a `workflow_run` payload; null when it names none.
 * Shape: https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
export function triggeringRunOf(payload: Json): TriggeringRun | null {
  const run = child(payload, 'workflow_run');
  const id = positive(run.id);
  if (id === null) return null;
  const repository = repositoryOf(run, 'repository') || repositoryOf(payload, 'repository');
  const headRepository = repositoryOf(run, 'head_repository');
  return {
    id: String(id),
    attempt: positive(run.run_attempt) ?? 1,
    event: textOf(run.event),
    isCompleted: run.status === 'completed' || payload.action === 'completed',
    headSha: commitSha(run.head_sha),
    headBranch: textOf(run.head_branch),
    headRepository,
    repository,
    // A head that is gone was most likely a fork's.
    isFork: headRepository === '' || !isSameRepository(headRepository, repository),
    startedAtMs: Date.parse(textOf(run.run_started_at)) || 0,
  };
}

/** Whether two names mean one repository: GitHub takes no notice of the case. */
export function isSameRepository(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function repositoryOf(parent: Json, name: string): string {
  const fullName = textOf(child(parent, name).full_name);
  return /^[\w.-]+\/[\w.-]+$/.test(fullName) ? fullName : '';
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function child(parent: Json, name: string): Json {
  const value = parent[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
