/** What the answers of a server say about its clock. */
export interface ServerClock {
  /** @param date the header `Date` of an answer (RFC 9110, 6.6.1); what is no date says nothing */
  see(date: string): void;
  /** Milliseconds by which the server is ahead of this machine, negative when behind; null when nothing was said. */
  aheadMs(): number | null;
}

/** Takes the smallest difference of all answers: the time that an answer is under way makes a server look late. */
export function createServerClock(nowMs: () => number): ServerClock {
  let nearestMs: number | null = null;
  return {
    see(date) {
      const aheadMs = Date.parse(date) - nowMs();
      if (Number.isNaN(aheadMs)) return;
      if (nearestMs === null || Math.abs(aheadMs) < Math.abs(nearestMs)) nearestMs = aheadMs;
    },
    aheadMs: () => nearestMs,
  };
}
