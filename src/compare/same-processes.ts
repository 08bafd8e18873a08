import { gapsOf, type Uploads } from './level-series.ts';
import { median } from './theil-sen.ts';
import { uploadRhythm } from './upload-rhythm.ts';

/** Snapshots of a gauge by one replica. */
export interface Snapshots extends Uploads {
  /** In the unit of the profile type, parallel to `timesMs`. */
  readonly values: readonly number[];
}

/** Why two windows are not known to show the same processes. */
export type NotSame =
  | 'unnamed' // nothing tells the processes apart, so any of them may have been replaced
  | 'other-replicas' // one came or went, or sends another version
  | 'gap' // one sent nothing for longer than an upload that got lost
  | 'restart'; // what one held fell far below its floor, as in a new process

/** A longer silence, in intervals between two snapshots, may be a restart. */
const MAX_GAP = 2.5;
/** Parts of a replica's life whose lowest levels are compared. */
const PARTS = 36;
/** Parts before that tell the floor: an eighth of the life, so that most cycles of a collector are shorter. */
const PARTS_BEFORE = 5;
/** A process that lives on never holds less than this part of its floor at once. */
const MIN_KEPT = 0.7;

/**
 * Whether the same replicas of the same versions, by name, sent uploads in all of these; `null` when they did. A name is no
 * proof yet: a StatefulSet and a fixed host name give the next process the same.
 */
export function sameReplicas(windows: readonly (readonly Uploads[])[]): 'unnamed' | 'other-replicas' | null {
  if (windows.flat().some(({ replica }) => replica === '')) return 'unnamed';
  const [first = '', ...others] = windows.map(namesOf);
  // One replica twice is two versions of it.
  const isTwice = windows.some(
    (window) => new Set(window.map(({ replica }) => replica)).size < window.length,
  );
  return first === '' || isTwice || others.some((names) => names !== first) ? 'other-replicas' : null;
}

function namesOf(window: readonly Uploads[]): string {
  return window
    .map(({ replica, version = '' }) => JSON.stringify([replica, version]))
    .sort()
    .join();
}

/**
 * Whether nothing in the snapshots from the first to the second of two windows speaks against their being of the same
 * processes; `null` when nothing does. An upload may get lost, but a longer silence is no proof that the process lived.
 * @param span all snapshots from the start of the first window to the end of the second
 * @param smallLevel levels up to this are too noisy to tell a restart
 */
export function sameProcesses(
  windows: readonly (readonly Uploads[])[],
  span: readonly Snapshots[],
  smallLevel: number,
): NotSame | null {
  const names = sameReplicas([...windows, span]);
  if (names !== null) return names;
  // Workers that share the labels of their pod come and go unseen.
  if (span.some(({ timesMs }) => (uploadRhythm(timesMs)?.processes ?? 1) > 1)) return 'unnamed';
  if (span.some(hasGap)) return 'gap';
  return span.some((one) => hasRestart(one, smallLevel)) ? 'restart' : null;
}

function hasGap({ timesMs }: Uploads): boolean {
  const gaps = gapsOf(timesMs);
  const usual = median(gaps);
  return !(usual > 0) || gaps.some((gap) => gap > MAX_GAP * usual);
}

function hasRestart(snapshots: Snapshots, smallLevel: number): boolean {
  const floors = floorsOf(snapshots);
  return floors.some((floor, index) => {
    const before = Math.min(...floors.slice(Math.max(0, index - PARTS_BEFORE), index));
    return Number.isFinite(before) && before > smallLevel && floor < MIN_KEPT * before;
  });
}

/** Lowest levels of equal parts of the time; infinite for a part without a snapshot. */
function floorsOf({ timesMs, values }: Snapshots): number[] {
  const first = timesMs[0] ?? 0;
  const length = Math.max(1, (timesMs.at(-1) ?? 0) - first);
  const floors = new Array<number>(PARTS).fill(Number.POSITIVE_INFINITY);
  for (const [index, time] of timesMs.entries()) {
    const part = Math.min(PARTS - 1, Math.floor(((time - first) * PARTS) / length));
    floors[part] = Math.min(floors[part] as number, values[index] as number);
  }
  return floors;
}
