import { assumedDrift, DEPLOYMENT_DRIFT, measureDrift } from './drift.ts';
import type { EntrySubtrees } from './entry-subtrees.ts';
import type { Nodes } from './growth.ts';
import { median } from './theil-sen.ts';
import { areBlocksEnough, controlDispersion, type RawVariance } from './variance.ts';
import type { Part } from './yardstick.ts';

/** Two earlier windows and the baseline are the fewest that show what windows differ by. */
export const MIN_HISTORY = 2;

/** How many windows of equal weight the baseline is worth: one with three times the load speaks louder, not for three. */
export function baselineWindows({ windows, history }: Nodes): number {
  const totals = [windows.baseline, ...history].map((values) =>
    values.reduce((sum, value) => sum + value, 0),
  );
  const all = totals.reduce((total, value) => total + value, 0);
  const squares = totals.reduce((total, value) => total + value * value, 0);
  return squares === 0 ? 1 : (all * all) / squares;
}

/** The tested functions as far as they were measured: parallel lists. */
export interface TestedFunctions {
  /** Nodes of each. */
  readonly own: readonly Int32Array[];
  readonly measured: readonly {
    readonly parts: readonly (Part & { readonly weight: number })[];
    readonly raw: RawVariance;
  }[];
  /** Variance of a log from counting and blocks. */
  readonly variances: readonly number[];
  /** Windows the baseline is worth. */
  readonly worth: number;
}

/**
 * Variance between windows on both sides: measured where earlier windows can tell it, else assumed. `typical` is the median sd of
 * one window, null where it is assumed.
 */
export function differenceOfWindows(
  nodes: Nodes,
  subtrees: EntrySubtrees,
  { own, measured, variances, worth }: TestedFunctions,
): { readonly drifts: readonly number[]; readonly typical: number | null } {
  const { history, kind, isDistant, isDistanceShown } = nodes;
  const fromBlocks = areBlocksEnough(nodes.blocks);
  const assumed = measured.map(({ parts }) => 2 * assumedDrift(parts, fromBlocks, isDistant));
  const isUnseen = history.length < MIN_HISTORY || (isDistant && !isDistanceShown);
  if (isUnseen) return { drifts: assumed, typical: null };
  const dispersion = measured.map(({ raw }, index) => (variances[index] as number) / raw.poisson);
  const ofControls = controlDispersion(kind);
  const drift = measureDrift(
    {
      windows: [nodes.windows.baseline, ...history],
      own,
      sampling: (index, samples, controls) =>
        (dispersion[index] as number) / Math.max(samples, 1) + ofControls / Math.max(controls, 1),
    },
    nodes,
    subtrees,
  );
  if (drift === null) return { drifts: assumed, typical: null };
  return {
    drifts: drift.map((variance) => variance * (1 + 1 / worth) + 2 * DEPLOYMENT_DRIFT ** 2),
    typical: Math.sqrt(median(drift)),
  };
}
