import type { Window } from '../sources/source.ts';

/** When one version of the services uploaded; `''` for what names none. */
export interface VersionSpan {
  readonly version: string;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** What a first gate is tried with: two windows, as the command line takes them. */
export interface WindowsToTry {
  readonly baseline: string;
  readonly candidate: string;
  /** Of one version most likely, so that they should pass; else of the newest version and the one before. */
  readonly isSameCode: boolean;
}

const LENGTH_MS = 10 * 60_000;
/** Shorter windows hold too little to judge. */
const SHORTEST_MS = 60_000;
/** Profiles as new as this are still coming. */
const FRESH_MS = 2 * 60_000;

/** Where nothing is known: as in all examples. */
export const RECENT: WindowsToTry = {
  baseline: 'now-20m/now-10m',
  candidate: 'now-10m/now',
  isSameCode: true,
};

/**
 * Two windows that hold profiles: of the newest version and the one before it where one followed the other, else two back to back at
 * the end of what was found.
 */
export function windowsToTry(spans: readonly VersionSpan[], nowMs: number): WindowsToTry {
  if (spans.length === 0) return RECENT;
  const firstMs = Math.min(...spans.map((span) => span.firstMs));
  const lastMs = Math.max(...spans.map((span) => span.lastMs));
  const deployment = newestDeployment(spans);
  if (deployment !== null) return { ...deployment, isSameCode: false };
  const isFresh = nowMs - lastMs <= FRESH_MS && lastMs - firstMs >= 2 * LENGTH_MS;
  if (isFresh) return RECENT;
  const lengthMs = Math.min(LENGTH_MS, Math.floor((lastMs - firstMs) / 2000) * 1000);
  if (lengthMs < SHORTEST_MS) return RECENT;
  const middleMs = lastMs - lengthMs;
  return {
    baseline: text({ fromMs: middleMs - lengthMs, untilMs: middleMs }),
    candidate: text({ fromMs: middleMs, untilMs: lastMs }),
    isSameCode: true,
  };
}

/** Versions that overlap need labels in the windows; then nothing is suggested. */
function newestDeployment(
  spans: readonly VersionSpan[],
): Pick<WindowsToTry, 'baseline' | 'candidate'> | null {
  const [newest, before] = [...spans].sort((a, b) => b.lastMs - a.lastMs);
  if (newest === undefined || before === undefined || before.lastMs >= newest.firstMs) return null;
  const lengthMs = Math.min(LENGTH_MS, newest.lastMs - newest.firstMs, before.lastMs - before.firstMs);
  if (lengthMs < SHORTEST_MS) return null;
  return {
    baseline: text({ fromMs: before.lastMs - lengthMs, untilMs: before.lastMs }),
    candidate: text({ fromMs: newest.firstMs, untilMs: newest.firstMs + lengthMs }),
  };
}

/** In whole seconds; the second in which the first upload lies belongs to it. */
function text({ fromMs, untilMs }: Window): string {
  return `${Math.max(0, Math.floor(fromMs / 1000) - 1)}/${Math.floor(untilMs / 1000)}`;
}
