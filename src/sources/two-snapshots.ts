import { contains } from './snapshot/model.ts';
import type { SnapshotSource } from './snapshot.ts';
import type { ProfileSource, Window } from './source.ts';

/** Both sides of a comparison, saved. */
export interface SavedSides {
  readonly baseline: SnapshotSource;
  readonly candidate: SnapshotSource;
}

/**
 * A source of two snapshots and no server. What neither of them holds, such as the time between the two windows, is refused: a
 * comparison then says what it could not look at.
 * @param label what the two are, for the report
 */
export function createTwoSnapshots({ baseline, candidate }: SavedSides, label: string): ProfileSource {
  const isOwn = (saved: SnapshotSource, window: Window, selector: string) =>
    contains(saved.side.window, window) && saved.knows(window, selector);
  // Both may hold the same time: the side itself comes before what was saved as an earlier window of the other.
  const sourceOf = (window: Window, selector: string) =>
    [candidate, baseline].find((saved) => isOwn(saved, window, selector)) ??
    [baseline, candidate].find((saved) => saved.knows(window, selector)) ??
    [baseline, candidate].find((saved) => saved.covers(window)) ??
    baseline;
  return {
    label,
    listSeries: async (window, selector) => sourceOf(window, selector).listSeries(window, selector),
    listUploads: async (window, selector, services, profileType) => {
      const saved = sourceOf(window, selector);
      // A snapshot has nothing to say about another time, which is not the same as that there was nothing.
      if (!saved.knows(window, selector)) await saved.listSeries(window, selector);
      return saved.listUploads(window, selector, services, profileType);
    },
    readBlock: async (query) => sourceOf(query.window, query.selector).readBlock(query),
    whyUnasked: (query) => sourceOf(query.window, query.selector).whyUnasked?.(query) ?? null,
    readRetention: async () => ({}),
    close: async () => undefined,
  };
}
