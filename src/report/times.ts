import { formatDecimal, NO_VALUE } from './numbers.ts';

/** A half-open range of time in epoch milliseconds. */
export interface TimeRange {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The largest distance from 1970 a `Date` can hold; beyond it `toISOString` throws. */
const LARGEST_MS = 8.64e15;

function isoParts(epochMs: number): { date: string; time: string } | undefined {
  if (!(Math.abs(epochMs) <= LARGEST_MS)) return undefined;
  const [date = '', time = ''] = new Date(epochMs).toISOString().split('T');
  return { date, time: time.slice(0, 8) };
}

/** The UTC day of an instant: `2026-11-22`. */
export function formatDate(epochMs: number): string {
  return isoParts(epochMs)?.date ?? NO_VALUE;
}

/**
 * A window in UTC, `15:06:23–15:10:35 UTC`. The date is shown when asked for, and always when the window
 * crosses midnight.
 */
export function formatWindow(window: TimeRange, withDate: boolean): string {
  const from = isoParts(window.fromMs);
  const until = isoParts(window.untilMs);
  if (from === undefined || until === undefined) return NO_VALUE;
  if (from.date !== until.date) return `${from.date} ${from.time} – ${until.date} ${until.time} UTC`;
  const times = `${from.time}–${until.time} UTC`;
  return withDate ? `${from.date} ${times}` : times;
}

/** Whether two windows lie on one UTC day, so that times alone tell them apart. */
export function onSameDay(first: TimeRange, second: TimeRange): boolean {
  const days = [first.fromMs, first.untilMs, second.fromMs, second.untilMs].map(formatDate);
  return days.every((day) => day === days[0]);
}

/** A length of time in its two largest units: `4 min 13 s`, `2 h 5 min`, `3 d 4 h`, `850 ms`. */
export function formatDuration(durationMs: number): string {
  if (!Number.isFinite(durationMs)) return NO_VALUE;
  if (Math.abs(durationMs) < 1000) return `${formatDecimal(durationMs, 0)} ms`;
  const sign = durationMs < 0 ? '−' : '';
  const seconds = Math.round(Math.abs(durationMs) / 1000);
  const parts = [
    { amount: Math.floor(seconds / 86_400), unit: 'd' },
    { amount: Math.floor(seconds / 3600) % 24, unit: 'h' },
    { amount: Math.floor(seconds / 60) % 60, unit: 'min' },
    { amount: seconds % 60, unit: 's' },
  ];
  const first = parts.findIndex((part) => part.amount > 0);
  const shown = parts.slice(first, first + 2).filter((part) => part.amount > 0);
  return sign + shown.map((part) => `${formatDecimal(part.amount, 0)} ${part.unit}`).join(' ');
}
