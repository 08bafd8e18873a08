import { z } from 'zod';
import { text } from './fields.ts';
import type { SideWindow } from './window.ts';

/** A baseline that comes from a snapshot: which side it is, and what a reader has to know of it. */
export interface SavedBaseline {
  /** Of the file, as it was given. */
  readonly path: string;
  readonly side: SideWindow;
  /** When it was taken, epoch milliseconds. */
  readonly createdAtMs: number;
  /** Version of flamegate that took it. */
  readonly toolVersion: string;
}

/** Opens a snapshot. What is read where is not a matter of settings. */
export type OpenBaseline = (path: string) => Promise<SavedBaseline>;

const PREFIX = 'snapshot:';

/** Schema of the setting `baseline`: a window, or a snapshot by its path; as an object only in the file. */
export const baselineSchema = z.union(
  [
    text,
    z
      .strictObject({ snapshot: text.describe('file that flamegate snapshot wrote') })
      .transform(({ snapshot }) => `${PREFIX}${snapshot}`),
  ],
  { error: 'expected a window, or snapshot with the path of a file' },
);

/** Path of the snapshot that the setting names; null for a window. */
export function snapshotPathOf(baseline: string | undefined): string | null {
  return baseline?.startsWith(PREFIX) ? baseline.slice(PREFIX.length).trim() : null;
}
