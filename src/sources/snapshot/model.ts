import type { RawFrame, SampleType } from '../../profile/profile.ts';
import type { SideRequest } from '../plan.ts';
import type { SeriesEntry, UploadSeries, Window } from '../source.ts';
import type { Asked } from './asked.ts';

/** What one piece of a saved window holds: only stacks with a value, by their index in ascending order. */
export interface SavedSlice extends Window {
  readonly stacks: Int32Array;
  /** 64-bit integers in the unit of the type, parallel to `stacks`. */
  readonly values: BigInt64Array;
}

/**
 * One service and type in one window, from the start of the first slice to the end of the last. Invariants: stack `i` is `stackFrames[stackOffsets[i]] …`, leaf first, as indices into
 * `frames`; frames and stacks stand in the order of their first appearance; there is a slice, and slices touch.
 */
export interface SavedProfile {
  readonly service: string;
  readonly profileType: string;
  /** All label matchers it was asked for by, beside the service. */
  readonly selector: string;
  readonly sampleType: SampleType;
  readonly frames: readonly RawFrame[];
  readonly stackOffsets: Int32Array;
  readonly stackFrames: Int32Array;
  readonly slices: readonly SavedSlice[];
}

/** The answer to one question for services and types. */
export interface SavedSeries extends SideRequest {
  readonly entries: readonly SeriesEntry[];
}

/** The answer to one question for uploads. */
export interface SavedUploads extends SideRequest {
  readonly profileType: string;
  readonly series: readonly UploadSeries[];
}

/** One side of a comparison, saved whole. */
export interface Snapshot {
  /** Version of flamegate that took it. */
  readonly toolVersion: string;
  /** Epoch milliseconds. */
  readonly createdAtMs: number;
  /** Where it was taken from; never holds credentials. */
  readonly sourceLabel: string;
  /** The side itself, then earlier windows of the same code. */
  readonly windows: readonly [SideRequest, ...SideRequest[]];
  /** What it was to hold; absent in files of earlier versions. */
  readonly asked?: Asked;
  /** Everything that was listed, saved or not. */
  readonly series: readonly SavedSeries[];
  readonly uploads: readonly SavedUploads[];
  readonly profiles: readonly SavedProfile[];
}

/** Whether a window lies in another. */
export function contains(outer: Window, inner: Window): boolean {
  return outer.fromMs <= inner.fromMs && inner.untilMs <= outer.untilMs;
}
