import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';
import { formatDuration } from './times.ts';

/**
 * What the baseline is, how old, and what it is in the place of, as sentences; empty where it is a window that somebody named.
 * `The baseline is version=v1.4.0, 2 h 5 min old.`
 */
export function baselineLine({ baseline, windows, createdAt }: Report): Phrase {
  if (baseline === undefined || windows === null) return [];
  const ageMs = Math.max(0, Date.parse(createdAt) - windows.baseline.untilMs);
  // Minutes are enough to know whether it is of today.
  const age = ageMs < 60_000 ? 'less than a minute' : formatDuration(Math.floor(ageMs / 60_000) * 60_000);
  const is: Phrase = ['The baseline is ', { prose: baseline.what }, `, ${age} old`];
  if (baseline.unused.length === 0) return [...is, '.'];
  const others = baseline.unused.flatMap(
    ({ what, why }, index): Phrase => [index === 0 ? '' : '; ', { prose: `${what}: ${why}` }],
  );
  return [...is, '. Not found before it: ', ...others, '.'];
}
