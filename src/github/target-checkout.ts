import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHubContext } from './context.ts';
import { commitSha, readEventPayload } from './event.ts';

const CODE = 'FG272';
/** A hash, or the name of a branch; a longer file is neither. */
const MAX_BYTES = 1024;

/**
 * Whether the code of a pull request lies in the workspace of a `pull_request_target` run, which has the secrets and the token of
 * this repository: any script of it that a step runs has them, too, and its configuration file names the server that gets the
 * credentials. A sentence for people, null when nothing is wrong. Never rejects.
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
export async function targetCheckoutWarning(
  { eventName, workspace, headSha, pullRequest }: GitHubContext,
  eventPath: string | undefined,
): Promise<string | null> {
  if (eventName !== 'pull_request_target' || workspace === null) return null;
  const head = await headOf(join(workspace, '.git'));
  if (head === '' || ![headSha, mergeCommitOf(eventPath)].includes(head)) return null;
  return (
    `The workspace holds the code of pull request #${pullRequest ?? '?'} (commit ${head.slice(0, 7)}), and a run for ` +
    `pull_request_target has secrets that this code can read (${CODE}). Run the gate on pull_request, which has none, and ` +
    'comment with flamegate/comment; docs/forks.md has both workflows.'
  );
}

/** The commit that is checked out; empty when it is not known. */
async function headOf(folder: string): Promise<string> {
  const head = await readStart(join(folder, 'HEAD'));
  const branch = /^ref: (refs\/(?!.*\.\.)[\w./-]+)$/.exec(head)?.[1];
  return commitSha(branch === undefined ? head : await readStart(join(folder, branch)));
}

async function readStart(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
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
