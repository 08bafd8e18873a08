import { type ApiOptions, hasNextPage, openConnection } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { attemptAtFiles, explainFailure } from './failure.ts';
import { changedLines, type LineRange } from './hunks.ts';

const PAGE_SIZE = 100;
/**
 * GitHub lists no more than 3,000 files of a pull request:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
export const MAX_FILES = 3000;
/** Patches beyond this in all are not read; GitHub leaves out large ones itself. */
const MAX_PATCH_CHARACTERS = 32 * 1024 * 1024;

/** One file that a pull request changes. */
export interface ChangedFile {
  /** Path in the repository, the new one of a renamed file. */
  readonly path: string;
  /** Whether the pull request deletes it. */
  readonly isRemoved: boolean;
  /** Added and modified lines; empty also where GitHub gives no patch (binary or large files). */
  readonly lines: readonly LineRange[];
}

/** The files, or null and the reason for people; no reason where nobody would expect them. */
export interface ChangedFiles {
  readonly files: readonly ChangedFile[] | null;
  readonly reason?: string;
}

/** What `listChangedFiles` works from. */
export interface ChangedFilesOptions extends Pick<ApiOptions, 'token' | 'proxy' | 'wait'> {
  readonly context: GitHubContext;
}

/**
 * Lists what the pull request changes. Never rejects: without this list a report says less, nothing else. Null, too,
 * when the pull request has a newer commit than the one judged, whose lines would be other lines.
 */
export async function listChangedFiles(options: ChangedFilesOptions): Promise<ChangedFiles> {
  const { context, token } = options;
  if (context.pullRequest === null || context.owner === '' || token.trim() === '') return { files: null };
  try {
    return await list(context.pullRequest, options);
  } catch (error) {
    return { files: null, reason: explainFailure(error, context, attemptAtFiles(context)) };
  }
}

async function list(pullRequest: number, options: ChangedFilesOptions): Promise<ChangedFiles> {
  const { context, token, proxy, wait } = options;
  const { apiUrl, owner, repo, headSha } = context;
  const { octokit, close } = await openConnection({ apiUrl, owner, repo, token, proxy, wait });
  try {
    const files: ChangedFile[] = [];
    let room = MAX_PATCH_CHARACTERS;
    for (let page = 1; files.length < MAX_FILES; page += 1) {
      const query = { owner, repo, pull_number: pullRequest, per_page: PAGE_SIZE, page };
      const { data, headers } = await octokit.rest.pulls.listFiles(query);
      const listed = commitOf(data[0]);
      if (listed !== '' && headSha !== '' && listed !== headSha) {
        return { files: null, reason: `Pull request #${pullRequest} has a newer commit than this run.` };
      }
      for (const file of data) {
        const patch = (file.patch?.length ?? 0) <= room ? (file.patch ?? '') : '';
        room -= patch.length;
        files.push({
          path: file.filename,
          isRemoved: file.status === 'removed',
          lines: changedLines(patch),
        });
      }
      if (data.length === 0 || !hasNextPage(headers.link)) return { files };
    }
    return {
      files: null,
      reason: `Pull request #${pullRequest} changes more files than GitHub lists (${MAX_FILES}).`,
    };
  } finally {
    await close();
  }
}

/** The commit that a listed file is of, from the address of its content; empty when it does not tell. */
function commitOf(file: { readonly contents_url?: string } | undefined): string {
  return /[?&]ref=([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(file?.contents_url ?? '')?.[1] ?? '';
}
