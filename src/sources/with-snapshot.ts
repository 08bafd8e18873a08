import { contains } from './snapshot/model.ts';
import type { SnapshotSource } from './snapshot.ts';
import type { ProfileSource, Window } from './source.ts';

/**
 * Puts a saved side beside a server. Questions about its windows go to the snapshot, and never to the server, which may have
 * forgotten them or hold a part of them; all others go to the server: the candidate, earlier windows that were not saved, the time
 * between baseline and candidate.
 * @param candidates windows of the candidate; where one lies in the time of a saved window, what was not saved is asked of the server
 */
export function withSnapshot(
  server: ProfileSource,
  saved: SnapshotSource,
  candidates: readonly Window[],
): ProfileSource {
  const isSaved = (window: Window, selector: string) =>
    saved.knows(window, selector) ||
    (saved.covers(window) && !candidates.some((candidate) => contains(candidate, window)));
  const sourceOf = (window: Window, selector: string) => (isSaved(window, selector) ? saved : server);
  return {
    label: `${server.label}; baseline from the ${saved.label}`,
    listSeries: (window, selector) => sourceOf(window, selector).listSeries(window, selector),
    listUploads: (window, selector, services, profileType) =>
      sourceOf(window, selector).listUploads(window, selector, services, profileType),
    readBlock: (query) => sourceOf(query.window, query.selector).readBlock(query),
    readAhead: (query) => sourceOf(query.window, query.selector).readAhead?.(query),
    readSpans: async (query) => (await server.readSpans?.(query)) ?? { total: 0, functions: [] },
    whyUnasked: (query) => sourceOf(query.window, query.selector).whyUnasked?.(query) ?? null,
    readRetention: () => server.readRetention(),
    readVersion: async () => (await server.readVersion?.()) ?? null,
    clockAheadMs: () => server.clockAheadMs?.() ?? null,
    readReadiness: async () => (await server.readReadiness?.()) ?? { kind: 'unknown' },
    readReceived: async () => (await server.readReceived?.()) ?? null,
    listActivity: async (range, services, profileType, selector) =>
      (await server.listActivity?.(range, services, profileType, selector)) ?? new Map(),
    close: () => server.close(),
  };
}
