import type { FrameKey, StackTable } from '../profile/profile.ts';
import { leafFunctions, selfCosts } from './costs.ts';
import { compareKeys } from './function-order.ts';

/** The merged profile of a part of a window. */
export interface RetainedPart {
  /** One value per stack of the table, all uploads added up as a server does. */
  readonly values: Float64Array;
  /** Snapshots in the part over all replicas, the empty ones that an SDK did not send included. */
  readonly snapshots: number;
}

/** A function and what it allocated that is still in use: mean per replica, in the unit of the profile type. */
export interface Holder {
  readonly key: FrameKey;
  readonly before: number;
  readonly after: number;
  /** after - before. */
  readonly grown: number;
  /** Part of the growth of all functions that grew; they add up to 1. */
  readonly share: number;
}

/** What a profiler holds for itself is no leak of the program. */
const PROFILER_NAMES = [
  /^runtime\/pprof\./u, // Go
  /^github\.com\/(?:grafana\/pyroscope-go|google\/pprof)[./]/u,
  /^gopkg\.in\/DataDog\/dd-trace-go\.v1\/profiler\./u,
  /^(?:io\.pyroscope|one\.profiler)\./u, // Java
];
const PROFILER_FILES = /^(?:@pyroscope\/nodejs|@datadog\/pprof|pprof-format)\/|^pyroscope\/__init__\.py$/u;

/**
 * Ranks functions by the growth of what they hold between an early and a late part of a window: the allocation sites of a
 * leak. Values are means per snapshot, so neither a longer part nor one more pod is growth. Memory that a
 * profiler allocated, itself or through a library, is left out.
 * @returns the functions that grew, largest growth first, ties by name and file
 */
export function rankHolders(table: StackTable, early: RetainedPart, late: RetainedPart): readonly Holder[] {
  const leaves = leafFunctions(table);
  const owned = profilerStacks(table);
  const before = retained(table, leaves, owned, early);
  const after = retained(table, leaves, owned, late);
  const grown = after.map((value, id) => value - (before[id] as number));
  const all = grown.reduce((sum, value) => sum + Math.max(value, 0), 0);
  return table.functions
    .map((key, id) => {
      const growth = grown[id] as number;
      return {
        key,
        before: before[id] as number,
        after: after[id] as number,
        grown: growth,
        share: growth / all,
      };
    })
    .filter((holder) => holder.grown > 0)
    .sort(byGrowth);
}

/** 1 for every stack that a profiler's own code is part of. */
function profilerStacks({ functions, stackOffsets, stackFrames }: StackTable): Uint8Array {
  const isOwn = functions.map(
    ({ name, file }) => PROFILER_NAMES.some((pattern) => pattern.test(name)) || PROFILER_FILES.test(file),
  );
  const owned = new Uint8Array(stackOffsets.length - 1);
  for (let stack = 0; stack < owned.length; stack++) {
    const frames = stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1]);
    if (frames.some((id) => isOwn[id])) owned[stack] = 1;
  }
  return owned;
}

/** Self value by function: the mean of all snapshots. */
function retained(
  table: StackTable,
  leaves: Int32Array,
  owned: Uint8Array,
  { values, snapshots }: RetainedPart,
): Float64Array {
  const kept = values.map((value, stack) => (owned[stack] === 1 ? 0 : value));
  return selfCosts(leaves, kept, table.functions.length).map((value) => value / Math.max(snapshots, 1));
}

function byGrowth(a: Holder, b: Holder): number {
  return b.grown - a.grown || compareKeys(a.key, b.key);
}
