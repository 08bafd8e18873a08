import { open, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GitHubContext } from './context.ts';
import { commitSha, readEventPayload } from './event.ts';

/** The code of everything that is said of a run for `pull_request_target` with the pull request's own code. */
export const TARGET_CHECKOUT = 'FG272';
/** A hash, or the name of a branch; a longer file is neither. */
const MAX_BYTES = 1024;
/** What was fetched: a line for each ref, of which a checkout needs a few. */
const MAX_FETCHED_BYTES = 256 * 1024;
/** A line for each branch and tag; some tens of thousands of them. */
const MAX_PACKED_BYTES = 4 * 1024 * 1024;

type Place = Pick<GitHubContext, 'eventName' | 'headSha' | 'pullRequest' | 'repository'>;

/**
 * Whether the code of a pull request lies in the workspace of a `pull_request_target` run, which has the secrets and the token of
 * this repository: any script of it that a step runs has them, too. A sentence for people, null when nothing is wrong. Never rejects.
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
export async function targetCheckoutWarning(
  context: Place & Pick<GitHubContext, 'workspace'>,
  eventPath: string | undefined,
): Promise<string | null> {
  const { eventName, workspace, pullRequest } = context;
  if (eventName !== 'pull_request_target' || workspace === null) return null;
  const head = await foreignHead(join(workspace, '.git'), context, eventPath);
  if (head === null) return null;
  return (
    `The workspace holds the code of pull request #${pullRequest ?? '?'} (commit ${head.slice(0, 7)}), and a run for ` +
    `pull_request_target has secrets that this code can read (${TARGET_CHECKOUT}). Run the gate on pull_request, which has none, ` +
    'and comment with flamegate/comment; docs/forks.md has both workflows.'
  );
}

/**
 * Whether a file of a `pull_request_target` run is that of a fork: it lies in a checkout of the pull request, under its own name or
 * where links lead. False for a file that does not exist, and where no checkout tells what it is of. Never rejects.
 */
export async function isForeignFile(
  path: string,
  context: Place & Pick<GitHubContext, 'isFork'>,
  eventPath: string | undefined,
): Promise<boolean> {
  if (context.eventName !== 'pull_request_target' || !context.isFork) return false;
  const target = await realpath(path).catch(() => null);
  if (target === null) return false;
  for (const file of [resolve(path), target]) {
    const git = await gitFolderOf(dirname(file));
    if (git !== null && (await foreignHead(git, context, eventPath)) !== null) return true;
  }
  return false;
}

/** The folder of git for a folder in a checkout; null outside of one. */
async function gitFolderOf(folder: string): Promise<string | null> {
  const git = join(folder, '.git');
  const found = await stat(git).catch(() => null);
  if (found?.isDirectory()) return git;
  // Of a work tree or a submodule it is a file that says where the folder is.
  const link = found?.isFile() ? /^gitdir: (.+)$/u.exec(await readStart(git, MAX_BYTES))?.[1] : undefined;
  if (link !== undefined) return resolve(folder, link);
  return dirname(folder) === folder ? null : gitFolderOf(dirname(folder));
}

/** The commit that is checked out where it is the pull request's, else null. */
async function foreignHead(
  git: string,
  { headSha, repository }: Place,
  eventPath: string | undefined,
): Promise<string | null> {
  const head = await headOf(git);
  if (head === '') return null;
  if ([headSha, mergeCommitOf(eventPath)].includes(head)) return head;
  // The pull request may have got a commit after the event: what was fetched says where a commit is from.
  const fetched = (await readStart(join(git, 'FETCH_HEAD'), MAX_FETCHED_BYTES)).split('\n');
  return fetched.some((line) => line.startsWith(head) && isOfPullRequest(line, repository)) ? head : null;
}

/** `<commit> TAB [not-for-merge] TAB 'refs/pull/7/head' of https://github.com/acme/shop`; for a branch of a fork its address. */
function isOfPullRequest(line: string, repository: string): boolean {
  if (/\brefs\/(?:remotes\/)?pull\/\d+\//u.test(line)) return true;
  const path = / of \S*?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(line)?.[1];
  return path !== undefined && repository !== '' && path.toLowerCase() !== repository.toLowerCase();
}

/** The commit that is checked out; empty when it is not known. */
async function headOf(folder: string): Promise<string> {
  const head = await readStart(join(folder, 'HEAD'), MAX_BYTES);
  // Git forbids little more in a name than control characters and these.
  const branch = /^ref: (refs\/(?!.*\.\.)[^\s\p{Cc}~^:?*[\\]+)$/u.exec(head)?.[1];
  if (branch === undefined) return commitSha(head);
  // The branches of a linked work tree lie in the folder it is linked to.
  const common = resolve(folder, await readStart(join(folder, 'commondir'), MAX_BYTES));
  for (const place of new Set([folder, common])) {
    const sha = commitSha(await readStart(join(place, branch), MAX_BYTES));
    if (sha !== '') return sha;
  }
  const packed = (await readStart(join(common, 'packed-refs'), MAX_PACKED_BYTES)).split('\n');
  return commitSha(packed.find((line) => line.endsWith(` ${branch}`))?.split(' ')[0]);
}

async function readStart(path: string, maxBytes: number): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(maxBytes), 0, maxBytes, 0);
      return buffer.toString('utf8', 0, bytesRead).trim();
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

/** The commit of head and base together, which GitHub makes for each pull request. */
function mergeCommitOf(eventPath: string | undefined): string {
  try {
    const { pull_request: pull } = readEventPayload(eventPath ?? '');
    return commitSha((pull as { readonly merge_commit_sha?: unknown } | null | undefined)?.merge_commit_sha);
  } catch {
    return '';
  }
}
