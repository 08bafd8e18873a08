import { basename } from 'node:path';
import type { BaselineFacts } from '../../config/saved-baseline.ts';
import type { ReleaseSide } from '../../config/signoff.ts';
import type { SideWindow } from '../../config/window.ts';
import { NO_BASELINE, NO_BASELINE_WORDS } from '../../judge/baseline-notes.ts';
import type { Reason } from '../../judge/verdict.ts';
import type { Snapshot } from '../../sources/snapshot/model.ts';
import { readSnapshot, readSnapshotBytes } from '../../sources/snapshot/read-file.ts';
import { type BaselineWorld, findBaseline } from '../find-baseline.ts';

/** A snapshot with the bytes of its file. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly content: Snapshot;
}

/** One side of a release: a window of the server, or a snapshot. */
export interface FoundSide {
  readonly side: SideWindow;
  /** Null where the server has it. */
  readonly saved: SavedFile | null;
}

/** What is known before a side is found. */
export type SideFacts = Omit<BaselineFacts, 'isProfilingOff' | 'origin'>;

/**
 * Finds one side of a release, as a baseline is found.
 * @param option it was named by
 * @returns why there is none, where there is none
 * @throws UsageError, SourceError for a snapshot that cannot be used
 */
export async function findSide(
  { request }: ReleaseSide,
  option: 'from' | 'to',
  facts: SideFacts,
  world: BaselineWorld,
): Promise<FoundSide | Reason> {
  if (request.kind === 'snapshot') {
    const saved = await openSaved(request.path);
    return { side: sideOf(saved.content), saved };
  }
  const all = { ...facts, isProfilingOff: false, origin: `option --${option}` };
  const { outcome } = await findBaseline([request], all, world);
  return outcome.kind === 'found' ? { side: outcome.side, saved: null } : notFound(outcome.reason);
}

/** Tells a side that was found from the reason why it was not. */
export function isFound(found: FoundSide | Reason): found is FoundSide {
  return 'side' in found;
}

async function openSaved(path: string): Promise<SavedFile> {
  const bytes = await readSnapshotBytes(path);
  return { bytes, content: readSnapshot(bytes, path) };
}

/** The side that a snapshot holds. */
export function sideOf({ windows: [{ selector, window }] }: Snapshot): SideWindow {
  return { selector, ...window };
}

function notFound(reason: Reason): Reason {
  if (reason.code !== NO_BASELINE) return reason;
  return {
    code: 'FG273',
    message: `there are no profiles of the release; looked for ${reason.message.replace(NO_BASELINE_WORDS, '')}`,
    remedy:
      'let a load test run against it with profiling, or name what was kept of it: snapshot:FILE. --label names another label ' +
      'that tells versions apart',
  };
}

/** What a side is called where nobody said it: the one version that its labels name, else its file or window. */
export function nameOf({ name, request }: ReleaseSide, content: Snapshot): string {
  if (name !== null) return name;
  const [{ window }] = content.windows;
  const own = content.uploads.filter((one) => one.window.fromMs === window.fromMs);
  const versions = new Set(own.flatMap(({ series }) => series.map(({ version }) => version)));
  const [version = ''] = versions;
  if (versions.size === 1 && version !== '') return version;
  if (request.kind === 'snapshot') return basename(request.path).replace(/\.snapshot$/u, '');
  return request.kind === 'window' ? request.text.slice(0, 200) : 'the release';
}
