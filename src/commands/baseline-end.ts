import { type BaselineRequest, parseBaseline } from '../config/baseline.ts';
import { UsageError } from '../config/usage-error.ts';
import { parseWindow } from '../config/window.ts';
import { readSnapshotFile } from '../sources/snapshot/read-file.ts';
import { SourceError } from '../sources/source.ts';

/**
 * When a baseline ends, epoch milliseconds, as far as neither a server nor GitHub has to be asked: of several places the latest.
 * Null where nobody knows, and for a setting or file that cannot be used, which is told when it is.
 */
export async function baselineEnd(text: string, nowMs: number): Promise<number | null> {
  const requests = await orNull(async () => parseBaseline(text, 'baseline'));
  const ends = await Promise.all((requests ?? []).map((request) => orNull(() => endOf(request, nowMs))));
  const known = ends.filter((end) => end !== null);
  return known.length === 0 ? null : Math.max(...known);
}

async function endOf(request: BaselineRequest, nowMs: number): Promise<number | null> {
  if (request.kind === 'window') return parseWindow('baseline', request.text, nowMs).untilMs;
  if (request.kind !== 'snapshot') return null;
  return (await readSnapshotFile(request.path)).windows[0].window.untilMs;
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UsageError || error instanceof SourceError) return null;
    throw error;
  }
}
