import { compareSides } from '../compare/compare.ts';
import type { ComparisonData, ComparisonResult, Sides } from '../compare/comparison.ts';
import { findSleepingLoops } from '../compare/sleeping.ts';
import type { Steadiness } from '../compare/steadiness.ts';
import { selfBlocksOf, type TimedData, withoutWarmUp } from '../compare/warm-up.ts';
import type { Load, Policy } from './policy.ts';
import { sleepingNotes } from './steadiness-rules.ts';
import type { Reason } from './verdict.ts';
import { judgeUploads, type WindowUploads } from './window-rules.ts';

/** One service and type, read, with the times of its blocks and uploads. */
export interface ReadWindows extends TimedData {
  readonly sides: Sides<TimedData['sides']['baseline'] & WindowUploads>;
}

/** What a person decides about windows that are not alike. */
export interface WindowPolicy {
  readonly policy: Policy;
  readonly load: Load;
  readonly mixedWindows: 'refuse' | 'allow';
}

/** The comparison, and what is to be said of its windows. */
export interface ComparedWindows {
  readonly result: ComparisonResult;
  readonly incomparable: readonly Reason[];
  readonly notes: readonly Reason[];
  /** Milliseconds left out as a warm-up at the start of each side. */
  readonly droppedMs: Sides;
}

const NOTHING_DROPPED = { baseline: 0, candidate: 0 };

/**
 * Compares what of two windows can be compared: without a warm-up, which all services of the build show together.
 * @param compare `compareSides`, or what remembers its results
 */
export function compareWindows(
  read: ReadWindows,
  windows: Sides<Steadiness>,
  { policy, load, mixedWindows }: WindowPolicy,
  compare: (data: ComparisonData) => ComparisonResult = (data) => compareSides(data, policy),
): ComparedWindows {
  const { data: whole, sides } = read;
  const uploads = judgeUploads({ kind: whole.kind, sides }, mixedWindows);
  // Requests were counted over the whole window: without its start, cost per request would come out too low.
  const { data, droppedMs } =
    load.kind === 'requests' ? { data: whole, droppedMs: NOTHING_DROPPED } : withoutWarmUp(read, windows);
  const isCpu = whole.kind === 'cpu';
  const loops = isCpu ? findSleepingLoops(whole.table.functions, selfBlocksOf(read), whole.ignored) : [];
  return {
    result: compare(data),
    incomparable: uploads.refused,
    notes: [...uploads.notes, ...sleepingNotes(loops)],
    droppedMs,
  };
}
