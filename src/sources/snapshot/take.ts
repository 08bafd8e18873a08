import { type AbsentComparison, absentComparisons, clippedReasons } from '../absence.ts';
import type { Progress } from '../collect.ts';
import { makePlan, type Plan, type PlannedComparison, type SideRequest } from '../plan.ts';
import type { Reason } from '../pyroscope/diagnose.ts';
import { readPlanned } from '../read-planned.ts';
import type { ProfileSource, UploadSeries, Window } from '../source.ts';
import type { WantedRequest } from '../wanted.ts';
import { askedOf } from './asked.ts';
import type { SavedProfile, Snapshot } from './model.ts';
import { absentInOneWindow, inOneWindow } from './one-window.ts';
import { type ProfileName, packProfiles } from './pack.ts';
import { createRecorder } from './recorder.ts';
import { sliceHistory, sliceWindow } from './slices.ts';

/** What is to be saved. */
export interface TakeRequest extends WantedRequest {
  readonly side: SideRequest;
  /** Earlier windows of the same code. */
  readonly history: readonly SideRequest[];
  /** Whether somebody asked for these types, so that a missing one matters. */
  readonly typesAsked: boolean;
}

/** What a snapshot says of itself, and who hears how far it has come. */
export interface TakeSetting {
  readonly version: string;
  readonly nowMs: number;
  readonly onProgress: (progress: Progress) => void;
}

/** A snapshot with what is missing in it, or why there is none. */
export type Taken =
  | { readonly kind: 'taken'; readonly snapshot: Snapshot; readonly absent: readonly AbsentComparison[] }
  | { readonly kind: 'nothing'; readonly reason: Reason };

/**
 * Reads one side of a comparison whole: what exists, its uploads, and its profiles in pieces so fine that every gate can use them.
 * @throws SourceError when the source cannot be asked or one profile cannot be read: half a baseline is none
 * @throws ProfileTypeError for an unknown alias
 */
export async function takeSnapshot(
  source: ProfileSource,
  request: TakeRequest,
  setting: TakeSetting,
): Promise<Taken> {
  const { side, history, typesAsked } = request;
  const recorder = createRecorder(source);
  const sides = { baseline: side, candidate: side };
  const plan = await makePlan(recorder.source, { ...request, sides });
  const windows = { baseline: side.window, candidate: side.window };
  const facts = { windows, typesAsked, nowMs: setting.nowMs };
  const [clipped] = clippedReasons(plan, facts);
  if (clipped !== undefined) return { kind: 'nothing', reason: inOneWindow(clipped) };
  const absent = absentInOneWindow(absentComparisons(plan, facts));
  if (plan.comparisons.length === 0) return { kind: 'nothing', reason: whyNothing(absent) };
  const profiles = await readProfiles(source, plan, setting);
  const snapshot: Snapshot = {
    toolVersion: setting.version,
    createdAtMs: setting.nowMs,
    sourceLabel: source.label,
    windows: [side, ...history],
    asked: await askedOf(recorder.source, request),
    ...(await recorder.answers()),
    profiles,
  };
  return { kind: 'taken', snapshot, absent };
}

function whyNothing(absent: readonly AbsentComparison[]): Reason {
  const worst = absent.find(({ required, notApplicable }) => required && !notApplicable) ?? absent[0];
  return (
    worst?.reasons[0] ?? {
      code: 'FG104',
      message: 'There are no profiles of any service in the window',
      remedy: 'Choose a window in which the services ran with profiling.',
    }
  );
}

/** One saved profile to be: of a service and type, in one window. */
interface Piece extends ProfileName {
  readonly slices: readonly Window[];
  /** Uploads that were listed; none of an earlier window, of which nobody lists what they held. */
  readonly series: readonly UploadSeries[];
}

/** One after the other, so that no more than the slices of one are in memory unpacked. */
async function readProfiles(
  source: ProfileSource,
  { comparisons }: Plan,
  { onProgress }: TakeSetting,
): Promise<SavedProfile[]> {
  const pieces = inOrder(comparisons).flatMap(({ service, profileType, kind, sides, history }): Piece[] => {
    const { selector, window, series } = sides.baseline;
    return [
      { service, profileType, selector, slices: sliceWindow(window, kind), series },
      ...history.map((earlier) => ({
        service,
        profileType,
        selector: earlier.selector,
        slices: sliceHistory(earlier.window),
        series: [],
      })),
    ];
  });
  const total = pieces.reduce((sum, { slices }) => sum + slices.length, 0);
  const saved: SavedProfile[] = [];
  let done = 0;
  for (const { slices, series, ...name } of pieces) {
    const read = async (window: Window) => {
      const profile = await readPlanned(source, { ...name, window }, series);
      onProgress({ ...name, done: ++done, total });
      return profile;
    };
    saved.push(packProfiles(name, slices, await Promise.all(slices.map(read))));
  }
  return saved;
}

/** The order in which services were named does not matter to a file. */
function inOrder(comparisons: readonly PlannedComparison[]): PlannedComparison[] {
  const key = ({ service, profileType }: PlannedComparison) => `${service}\0${profileType}`;
  return comparisons.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
