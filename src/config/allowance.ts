import type { WaiverRule } from '../judge/policy.ts';
import { quote } from './allowed.ts';
import { parseBudgetLimit, parsePercent } from './units.ts';

/** What a waiver accepts. */
export type Allowance = WaiverRule['allow'];

const FORMS = '40%, 0.2 cores, 20 MiB, 5 MiB/s, 20 MiB/min or 100 count/min';
const COUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*count(\/s|\/min)?$/u;
const COUNT_UNITS = { '': 'count', '/s': 'count-per-second', '/min': 'count-per-minute' } as const;

/**
 * `40%` of growth, or added cost: `0.2 cores`, `20 MiB`, `5 MiB/s`, for a leak `20 MiB/min`, and `count` for what else is counted.
 * @returns a message when the text is none of them
 */
export function parseAllowance(text: string): Allowance | string {
  const allowance = parseAny(text.trim());
  if (allowance === null) return `expected growth such as ${FORMS}, got ${quote(text)}`;
  return allowance.amount > 0 ? allowance : 'expected growth above 0';
}

function parseAny(text: string): Allowance | null {
  const growth = parsePercent(text);
  if (growth !== null) return { amount: growth, unit: 'growth' };
  const [, count, per = ''] = COUNT.exec(text) ?? [];
  if (count !== undefined)
    return { amount: Number(count), unit: COUNT_UNITS[per as keyof typeof COUNT_UNITS] };
  const [, aMinute] = /^(.{1,40}\S)\s*\/\s*min$/u.exec(text) ?? [];
  const limit = parseBudgetLimit(aMinute ?? text);
  if (typeof limit === 'string' || limit.unit === 'share') return null;
  const { amount, unit } = limit;
  if (aMinute === undefined) return { amount, unit };
  return unit === 'bytes' ? { amount, unit: 'bytes-per-minute' } : null;
}
