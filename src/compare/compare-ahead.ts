import { compareSides } from './compare.ts';
import type { ComparisonData, ComparisonResult, Selection, SideData } from './comparison.ts';
import { costTreeOf } from './cost-tree.ts';

/** Compares, and remembers what it compared before it was asked to. */
export interface Comparer {
  /** Compares now, while other services are still being fetched, what will most likely be asked for. */
  ahead(data: ComparisonData, selection: Selection): void;
  /** The result of `compareSides`, which depends on nothing else. */
  compare(data: ComparisonData, selection: Selection): ComparisonResult;
}

/**
 * Creates a comparer that remembers one comparison for each stack table.
 * @param flameGraphs whether call trees are drawn in the end, and built ahead, too
 */
export function createComparer(flameGraphs = true): Comparer {
  const known = new Map<ComparisonData['table'], Remembered>();
  return {
    ahead(data, selection) {
      const result = compareSides(data, selection);
      if (flameGraphs) costTreeOf(result.stacks);
      known.set(data.table, { data, selection, result });
    },
    compare(data, selection) {
      const remembered = known.get(data.table);
      return remembered?.selection === selection && isSame(remembered.data, data)
        ? remembered.result
        : compareSides(data, selection);
    },
  };
}

interface Remembered {
  readonly data: ComparisonData;
  readonly selection: Selection;
  readonly result: ComparisonResult;
}

/** Whether two data of one table say the same: a warm-up that was left out, or a history window that was refused, does not. */
function isSame(a: ComparisonData, b: ComparisonData): boolean {
  const earlier = b.history ?? [];
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.apartMs === b.apartMs &&
    a.loadLog === b.loadLog &&
    isSameSide(a.baseline, b.baseline) &&
    isSameSide(a.candidate, b.candidate) &&
    areSame(a.ignored, b.ignored) &&
    (a.history ?? []).length === earlier.length &&
    (a.history ?? []).every(
      ({ values, apartMs }, index) =>
        values === earlier[index]?.values && apartMs === earlier[index]?.apartMs,
    )
  );
}

function isSameSide(a: SideData, b: SideData): boolean {
  return a.durationMs === b.durationMs && a.uploads === b.uploads && areSame(a.blocks, b.blocks);
}

function areSame<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return a.length === b.length;
}
