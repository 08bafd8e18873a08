import { formatAdded, formatCost } from '../../numbers.ts';
import type { TrendEntry } from '../trend-line.ts';

/** The figure of a series that is drawn: the cost of a request where all its runs know it, else of a second. */
export interface Measure {
  /** `per request`, `per second`, `held per upload`. */
  readonly words: string;
  readonly of: (entry: TrendEntry | undefined) => number | null;
  readonly format: (value: number) => string;
}

/** What is drawn of a series with these entries. */
export function measureOf(entries: readonly TrendEntry[], latest: TrendEntry): Measure {
  const measured = entries.filter(({ rate }) => rate !== null);
  if (measured.length > 0 && measured.every(({ perRequest }) => perRequest !== null)) {
    return {
      words: 'per request',
      of: (entry) => entry?.perRequest ?? null,
      format: (value) => formatCost(value, latest.unit),
    };
  }
  return {
    words: latest.kind === 'gauge' ? 'held per upload' : 'per second',
    of: (entry) => entry?.rate ?? null,
    format: (value) => formatAdded(value, latest.rateUnit).replace(/^[+±]/, ''),
  };
}
