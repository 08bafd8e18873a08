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
