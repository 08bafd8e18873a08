import type { FrameKey } from '../profile/profile.ts';
import type { ComparisonData } from './comparison.ts';
import { leafFunctions } from './costs.ts';
import { sampleWeight } from './samples.ts';
import { blockVariance, MIN_BLOCKS } from './variance.ts';

/** What a budget limits: functions by name, all functions of a package, or a whole service. */
export interface CostTarget {
  readonly kind: 'function' | 'package' | 'service';
  /** A name or a glob: of a function, a package, a service. */
  readonly name: string;
  /** End of the file's path, for functions only. */
  readonly file?: string;
}

/** Whether a text matches a glob. */
export type Matches = (pattern: string, text: string) => boolean;

/** `self`: the stacks that end in a target's function. `total`: all stacks that hold one, each counted once. */
export type CostKind = 'self' | 'total';

/** What a target cost in the candidate window, idle functions left out. */
export interface TargetCost {
  /** In the unit of the profile type, over the window; for gauges the mean per upload. */
  readonly amount: number;
  /** Fraction of the service. */
  readonly share: number;
  /** Samples behind the cost; those of the whole service. */
  readonly samples: number;
  readonly serviceSamples: number;
  /** What the time blocks show of its noise; null with too few of them, and for gauges, whose snapshots are no replicates. */
  readonly noise: BlockNoise | null;
}

/** Variances of a log. What blocks show is measured, what windows differ by beyond it is assumed. */
export interface BlockNoise {
  readonly blocks: number;
  readonly ofAmount: number;
  readonly ofShare: number;
  readonly driftOfAmount: number;
  readonly driftOfShare: number;
}

/**
 * What windows of the same code differ by beyond what their blocks show, as variance of a log: a function by itself, and the
 * mix of requests, which does not cancel, since a budget has no baseline and the whole service is its only yardstick.
 */
const SHARE_DRIFT = 0.03 ** 2 + 0.05 ** 2;
/** Cost per second: replicas get unequal parts of the same load, and a machine is not equally fast every time. */
const PACE_DRIFT = 0.1 ** 2;

/** Names of packages and modules end at one of these. */
const SEPARATORS = ['/', '.', '::'];

/**
 * Marks the functions of a target. A package is a directory, a module's file, or what stands in front of a qualified name,
 * and holds everything below it: `encoding` holds `encoding/json.Marshal`, `numpy` holds `numpy/core/numeric.py`.
 * @returns one byte per function; of a service every one is 1
 */
export function targetFunctions(
  functions: readonly FrameKey[],
  target: CostTarget,
  matches: Matches,
): Uint8Array {
  return Uint8Array.from(functions, (key) => (isOfTarget(key, target, matches) ? 1 : 0));
}

function isOfTarget({ name, file }: FrameKey, target: CostTarget, matches: Matches): boolean {
  if (target.kind === 'service') return true;
  if (target.kind === 'function') {
    if (!matches(target.name, name)) return false;
    // `ai.py` means that file wherever it lies; with a directory in front, that directory.
    return target.file === undefined || matches(target.file, file) || matches(`*/${target.file}`, file);
  }
  // One glob with an open end instead of one for each part of a name: names come from outside and may be long.
  return (
    matches(target.name, file) ||
    matches(`${target.name}/*`, file) ||
    SEPARATORS.some((separator) => matches(`${target.name}${separator}*`, name))
  );
}

/**
 * Prepares the costs of a candidate; each target is then one pass over the stacks.
 * @returns the cost of the functions marked 1
 */
export function prepareTargetCosts(
  data: ComparisonData,
): (functions: Uint8Array, cost: CostKind) => TargetCost {
  const { table, ignored, candidate, kind, unit } = data;
  const leaves = leafFunctions(table);
  const kept = Uint8Array.from(leaves, (leaf) => (ignored[leaf] === 1 ? 0 : 1));
  const weight = sampleWeight(kind, unit, candidate.blocks);
  const perBlock = candidate.blocks.map((block) => sumMarked(block, kept));
  const all = sum(perBlock);
  // A server adds up the snapshots of a gauge: what is meant is their mean.
  const snapshots = kind === 'gauge' ? Math.max(candidate.uploads, 1) : 1;
  const hasNoise = kind !== 'gauge' && candidate.blocks.length >= MIN_BLOCKS;
  return (functions, cost) => {
    const marked = kept.map((isKept, stack) =>
      isKept === 1 && holds(data, functions, cost, stack, leaves[stack] as number) ? 1 : 0,
    );
    const own = candidate.blocks.map((block) => sumMarked(block, marked));
    const amount = sum(own);
    return {
      amount: amount / snapshots,
      share: all > 0 ? amount / all : 0,
      samples: amount / snapshots / weight,
      serviceSamples: all / snapshots / weight,
      noise: hasNoise ? noiseOf(own, amount, perBlock, all) : null,
    };
  };
}

function holds(
  { table }: ComparisonData,
  functions: Uint8Array,
  cost: CostKind,
  stack: number,
  leaf: number,
): boolean {
  if (cost === 'self') return functions[leaf] === 1;
  const end = table.stackOffsets[stack + 1] as number;
  for (let i = table.stackOffsets[stack] as number; i < end; i++)
    if (functions[table.stackFrames[i] as number] === 1) return true;
  return false;
}

/** The influence of each block: its part of the cost, less an even part of time or its part of the service. */
function noiseOf(own: readonly number[], amount: number, all: readonly number[], total: number): BlockNoise {
  const parts = own.map((value) => (amount > 0 ? value / amount : 1 / own.length));
  return {
    blocks: own.length,
    ofAmount: blockVariance(Float64Array.from(parts, (part) => part - 1 / own.length)),
    ofShare: blockVariance(
      Float64Array.from(parts, (part, block) => part - (total > 0 ? (all[block] as number) / total : 0)),
    ),
    driftOfAmount: SHARE_DRIFT + PACE_DRIFT,
    driftOfShare: SHARE_DRIFT,
  };
}

function sumMarked(values: Float64Array, marked: Uint8Array): number {
  let total = 0;
  for (let stack = 0; stack < marked.length; stack++)
    if (marked[stack] === 1) total += values[stack] as number;
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
