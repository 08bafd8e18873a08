import type { BudgetRule } from '../judge/policy.ts';

/** Numbers with units as people write them. Each returns null for anything else: nothing is guessed. */

/** `10%` or `0.5%` as a fraction. The sign is required: whether `10` means 10 or 1000 % is not for us to guess. */
export function parsePercent(text: string): number | null {
  const match = /^(\d{1,6}(?:\.\d{1,6})?)\s*%$/u.exec(text.trim());
  return match ? Number(match[1]) / 100 : null;
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `90s`, `1h30m`, `2d` or ISO 8601 (`PT10M`, `P1DT2H`) as milliseconds. */
export function parseDuration(text: string): number | null {
  return parseShort(text) ?? parseIso(text);
}

function parseShort(text: string): number | null {
  if (!/^(?:\d{1,9}(?:ms|[smhd]))+$/u.test(text)) return null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)(ms|[smhd])/gu)) {
    total += Number(amount) * (UNIT_MS[unit as string] as number);
  }
  return total;
}

function parseIso(text: string): number | null {
  const match = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/u.exec(
    text,
  );
  if (!match || !/\d/u.test(text) || text.endsWith('T')) return null;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  return Math.round(
    Number(days) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000,
  );
}

/** A limit of a budget; `bytes` and `bytes-per-second` are plain bytes, `share` is a fraction. */
export type BudgetLimit = BudgetRule['limit'];

/** Powers of 1000 and, with an i, of 1024. `KB` is written by many who mean either; it is taken as it is spelled. */
const UNIT_BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1000,
  KB: 1000,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
  TB: 1e12,
  TiB: 1024 ** 4,
};

const AMOUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*(%|[a-z]{1,5}(?:\/s)?)$/iu;

const LIMIT_FORMS = 'such as 5%, 0.5 cores, 400 MiB or 20 MiB/s';

/** `5%`, `0.5 cores`, `400 MiB` or `20 MiB/s`; a message when the text is none of them. */
export function parseBudgetLimit(text: string): BudgetLimit | string {
  const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
  const [, number, unit = ''] = AMOUNT.exec(text.trim()) ?? [];
  if (number === undefined) return `expected a number with its unit, ${LIMIT_FORMS}, got ${shown}`;
  const limit = limitIn(Number(number), unit);
  if (limit === null) {
    const units = Object.keys(UNIT_BYTES);
    const near = units.find((known) => known.toLowerCase() === unit.replace('/s', '').toLowerCase());
    const meant = near === undefined ? '' : `; did you mean ${near}${unit.endsWith('/s') ? '/s' : ''}?`;
    return `${shown} has no known unit: write %, cores or one of ${units.join(', ')}, with /s for a rate${meant}`;
  }
  if (limit.amount <= 0) return 'expected a limit above 0';
  if (limit.unit === 'share' && limit.amount > 1) return 'expected a share of at most 100%';
  return limit;
}

function limitIn(amount: number, unit: string): BudgetLimit | null {
  if (unit === '%') return { amount: amount / 100, unit: 'share' };
  if (unit === 'cores' || unit === 'core') return { amount, unit: 'cores' };
  const [name = '', per] = unit.split('/');
  const bytes = Object.hasOwn(UNIT_BYTES, name) ? UNIT_BYTES[name] : undefined;
  if (bytes === undefined) return null;
  return { amount: amount * bytes, unit: per === 's' ? 'bytes-per-second' : 'bytes' };
}
