import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** The event payload is at most a few hundred KiB in practice; the bound only keeps a wrong file from filling memory. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** What the payload of a workflow event says about a pull request. */
export interface PullRequestEvent {
  /** Number of the pull request. */
  readonly number: number;
  /** Commit at the head of the pull request; empty when the payload has no valid one. */
  readonly headSha: string;
  /** True when the head lies in another repository than the base, or in one that was deleted. */
  readonly isFork: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the payload file of a workflow event (`GITHUB_EVENT_PATH`) as a JSON object.
 * Throws an `Error` whose message names the problem and, for a missing, huge or malformed file, the path.
 */
export function readEventPayload(path: string): Json {
  const payload = parsePayload(readBounded(path), path);
  if (!isObject(payload)) throw new Error(`event payload ${path} is not a JSON object`);
  return payload;
}

/**
 * The pull request of a `pull_request` or `pull_request_target` payload; null when it has no valid number.
 * Shape: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function pullRequestOf(payload: Json): PullRequestEvent | null {
  const pull = child(payload, 'pull_request');
  const number = payload.number ?? pull.number;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return null;
  const head = child(pull, 'head');
  const headRepository = child(head, 'repo').full_name;
  const baseRepository = child(child(pull, 'base'), 'repo').full_name;
  return {
    number,
    headSha: commitSha(head.sha),
    // `head.repo.fork` would be wrong here: it says whether the repository itself is a fork of some other one.
    isFork: headRepository !== baseRepository,
  };
}

/**
 * The commit that a change is made to, as the payload tells it: the base of a pull request or a merge group, what a branch was
 * before a push. Empty where there is none, as for a schedule or a new branch.
 */
export function baseCommitOf(eventName: string, payload: Json): string {
  if (eventName === 'push') return /^0+$/.test(String(payload.before)) ? '' : commitSha(payload.before);
  if (eventName === 'merge_group') return commitSha(child(payload, 'merge_group').base_sha);
  if (eventName !== 'pull_request' && eventName !== 'pull_request_target') return '';
  return commitSha(child(child(payload, 'pull_request'), 'base').sha);
}

/** The default branch of the repository, empty where the payload does not tell. */
export function defaultBranchOf(payload: Json): string {
  const branch = child(payload, 'repository').default_branch;
  return typeof branch === 'string' ? branch : '';
}

/** The text when it is a full commit hash (SHA-1 or SHA-256 in hexadecimal), otherwise an empty string. */
export function commitSha(value: unknown): string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value : '';
}

function readBounded(path: string): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    throw new Error(`event payload ${path} cannot be opened: ${(error as Error).message}`);
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new Error(`event payload ${path} is not a file`);
    if (stat.size > MAX_EVENT_BYTES) {
      throw new Error(
        `event payload ${path} has ${stat.size} bytes, more than the ${MAX_EVENT_BYTES} allowed`,
      );
    }
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

function parsePayload(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file's content, which does not belong in a log.
    throw new Error(`event payload ${path} is not valid JSON`);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function child(parent: Json, name: string): Json {
  const value = parent[name];
  return isObject(value) ? value : {};
}
