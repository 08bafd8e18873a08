import { appendFile, stat, truncate } from 'node:fs/promises';

/**
 * A step's summary may have 1 MiB; a larger one is not cut by GitHub but dropped as a whole.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Distance to the limit: it is not told whether exactly 1 MiB is accepted, and a line break is added. */
const RESERVE_BYTES = 1024;

/** No UTF-16 code unit needs more than three bytes in UTF-8. */
const MAX_BYTES_PER_CHARACTER = 3;

/** What became of the job summary; `skipped` and `failed` have a reason for people. */
export interface SummaryResult {
  readonly status: 'written' | 'skipped' | 'failed';
  readonly reason?: string;
}

/** What `writeSummary` works from. */
export interface SummaryOptions {
  /** The file named by `GITHUB_STEP_SUMMARY`; null outside of a workflow. */
  readonly path: string | null;
  /** The summary's Markdown in at most this many characters. */
  readonly render: (maxCharacters: number) => string;
}

/**
 * Appends the summary to the step's summary file, together with what is there already under 1 MiB.
 * Never rejects: a summary that cannot be written must not change the verdict.
 */
export async function writeSummary({ path, render }: SummaryOptions): Promise<SummaryResult> {
  if (path === null || path === '') {
    return {
      status: 'skipped',
      reason: 'GITHUB_STEP_SUMMARY is not set, so there is no place for a job summary',
    };
  }
  try {
    const sizeBytes = await sizeOf(path);
    const maxBytes = MAX_SUMMARY_BYTES - RESERVE_BYTES - sizeBytes;
    const text = renderWithin(render, maxBytes);
    if (text === null) {
      return { status: 'failed', reason: `the job summary in ${path} has no room left` };
    }
    await appendFile(path, text.endsWith('\n') ? text : `${text}\n`, 'utf8').catch(async (error: unknown) => {
      // Half a summary would look like a whole one.
      await truncate(path, sizeBytes).catch(() => undefined);
      throw error;
    });
    return { status: 'written' };
  } catch (error) {
    const why = (error as Error).message;
    const remedy =
      'The verdict stands, and the log has the report. The runner makes this file: see that the disk has room.';
    return { status: 'failed', reason: `the job summary could not be written: ${why}\n${remedy}` };
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Renders within a number of bytes; null when there is no room at all. Renderers count characters, GitHub counts bytes:
 * ASCII may use all of the room, other scripts a part of it.
 */
export function renderWithin(render: (maxCharacters: number) => string, maxBytes: number): string | null {
  for (let divisor = 1; divisor <= MAX_BYTES_PER_CHARACTER; divisor += 1) {
    const maxCharacters = Math.floor(maxBytes / divisor);
    if (maxCharacters < 1) return null;
    const text = render(maxCharacters);
    if (Buffer.byteLength(text, 'utf8') <= maxBytes) return text;
  }
  return null;
}
