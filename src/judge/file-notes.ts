import type { Sides } from '../compare/comparison.ts';
import { DISTANT_MS } from '../compare/drift.ts';
import { MIN_BLOCKS } from '../compare/variance.ts';
import type { Reason } from './verdict.ts';

/** How the evidence of a comparison of files was gathered. */
export interface FileFacts {
  /** A level needs no replicates, and recordings apart do not blur it. */
  readonly isGauge: boolean;
  /** Files a side. */
  readonly files: Sides;
  /** Time between the recordings of the two sides; null where the files do not say. */
  readonly apartMs: number | null;
}

/** What weakens the evidence of files, and what would help. */
export function fileNotes({ isGauge, files, apartMs }: FileFacts): readonly Reason[] {
  if (isGauge) return [];
  const fewest = Math.min(files.baseline, files.candidate);
  const notes: Reason[] = [];
  if (fewest < MIN_BLOCKS) {
    notes.push({
      code: 'FG205',
      message:
        fewest <= 1
          ? 'one file a side says nothing about noise, so the worst verdict is warn'
          : `${fewest} files a side are too few to measure noise, so the worst verdict is warn`,
      remedy: `record each side at least ${MIN_BLOCKS} times, best six times, and name its files by a pattern in quotes, such as 'baseline/*.pb.gz'`,
    });
  }
  if (apartMs !== null && apartMs > DISTANT_MS) {
    notes.push({
      code: 'FG207',
      message: `the recordings of the two sides lie ${Math.round(apartMs / 60_000)} minutes apart, so single functions may differ by more without a change`,
      remedy: 'record both versions in turn on the same machine, to find smaller growth',
    });
  }
  return notes;
}
