import type { HistoryRequest } from './history-versions.ts';
import type { BlockQuery, Window } from './source.ts';

/** A longer query is refused by the server, in milliseconds. */
export const MAX_BLOCK_MS = 24 * 3600 * 1000;

/** Cuts a window into blocks of equal length, give or take a millisecond; together they are the window. */
export function cutIntoBlocks({ fromMs, untilMs }: Window, count: number): Window[] {
  const edge = (index: number) => fromMs + Math.round(((untilMs - fromMs) * index) / count);
  return Array.from({ length: count }, (_, index) => ({ fromMs: edge(index), untilMs: edge(index + 1) }));
}

/** The questions for each earlier window of a service and type: one, or several where it is longer than a query may be. */
export function historyQuestions(
  service: string,
  profileType: string,
  history: readonly HistoryRequest[],
): readonly BlockQuery[][] {
  return history.map(({ selector, window }) =>
    cutIntoBlocks(window, Math.ceil((window.untilMs - window.fromMs) / MAX_BLOCK_MS)).map((piece) => ({
      service,
      profileType,
      selector,
      window: piece,
    })),
  );
}
