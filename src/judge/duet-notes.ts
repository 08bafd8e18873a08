import type { Reason } from './verdict.ts';

/** A window by its two ends, epoch milliseconds. */
interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Windows that share so much of their time are a duet; with less than the other part they merely touch. */
const WHOLE = 0.9;
const TOUCHING = 0.1;
const MINUTE_MS = 60_000;

/**
 * What it means that both versions ran at the same time. Nothing where they ran one after the other, and where the baseline was
 * saved: then nobody knows whether it ran on these machines.
 */
export function duetNotes(baseline: Span, candidate: Span, isSaved: boolean): readonly Reason[] {
  const sharedMs =
    Math.min(baseline.untilMs, candidate.untilMs) - Math.max(baseline.fromMs, candidate.fromMs);
  const longestMs = Math.max(baseline.untilMs - baseline.fromMs, candidate.untilMs - candidate.fromMs);
  if (isSaved || sharedMs <= TOUCHING * longestMs) return [];
  if (sharedMs >= WHOLE * longestMs) {
    return [
      {
        code: 'FG277',
        message:
          'both versions ran at the same time (a duet): load, mix of requests and time of day are the same for both, the machines ' +
          'of their replicas only if they share them',
        remedy: '',
      },
    ];
  }
  return [
    {
      code: 'FG277',
      message: `the windows share ${minutes(sharedMs)} of ${minutes(longestMs)} minutes, so the versions ran at the same time for a part only`,
      remedy: 'give both windows the same start and end',
    },
  ];
}

function minutes(spanMs: number): string {
  return String(Math.round((spanMs / MINUTE_MS) * 10) / 10);
}
