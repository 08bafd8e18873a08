import { z } from 'zod';
import type { WaiverRule } from '../judge/policy.ts';
import { kindOf, ProfileTypeError, parseProfileType } from '../profile/profile-type.ts';
import { parseAllowance } from './allowance.ts';
import { quote } from './allowed.ts';
import { list, text } from './fields.ts';
import type { Origins } from './merge.ts';
import { UsageError } from './usage-error.ts';

/** The setting `waivers`: growth that somebody accepts until a date. It stands only in the file, so that a commit has to change it. */

const MAX_WAIVERS = 200;
const MAX_NAME = 500;
const MAX_REASON = 500;
const MAX_OWNER = 100;
const DEFAULT_DAYS = 90;
/** A waiver for longer is a change of the limits. */
const MOST_DAYS = 365;
const DAY_MS = 86_400_000;

const bounded = (most: number) => text.max(most, { error: `expected at most ${most} characters` });
const name = bounded(MAX_NAME);
const sentence = (what: string, most: number) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? `it is missing: write ${what}` : `expected a text: write ${what}`,
    })
    .transform((value) => value.replace(/\s+/gu, ' ').trim())
    .pipe(bounded(most));

const allow = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'it is missing: write the growth that is accepted, such as 40%'
        : 'expected growth with its unit, such as 40%',
  })
  .transform((value, context) => {
    const parsed = parseAllowance(value);
    if (typeof parsed !== 'string') return parsed;
    context.addIssue({ code: 'custom', message: parsed });
    return z.NEVER;
  });

const expires = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'it is missing: write the last day, such as 2026-12-31'
        : 'expected a date such as 2026-12-31',
  })
  .refine((value) => endOf(value) !== null, { error: 'expected a date such as 2026-12-31' });

const fields = {
  function: name.optional().describe('function name; * and ? are wildcards'),
  file: name.optional().describe('end of the file of the function, such as encoder.py'),
  service: name.optional().describe('service name or glob; without a function everything in it'),
  'profile-type': name.optional().describe('cpu, memory or a profile type id; default: all'),
  allow: allow.describe('most that is accepted: growth such as 40%, or added cost such as 0.2 cores'),
  reason: sentence('why it is accepted', MAX_REASON).describe('why it is accepted'),
  owner: sentence('who answers for it', MAX_OWNER).describe('who answers for it'),
  expires: expires.describe('last day, in UTC, such as 2026-12-31'),
};

/** Names of what a waiver may say, for spelling mistakes. */
export const WAIVER_KEYS: readonly string[] = Object.keys(fields);

const entry = z.strictObject(fields, {
  error: ({ code }) =>
    code === 'invalid_type' ? 'expected a function or service, allow, reason, owner and expires' : undefined,
});

type Entry = z.infer<typeof entry>;

/** Schema of the setting `waivers`. */
export const waiversSchema = list(
  entry.superRefine((waiver, context) => {
    const problem = problemOf(waiver);
    if (problem !== null) context.addIssue({ code: 'custom', ...problem });
  }),
).max(MAX_WAIVERS, { error: `at most ${MAX_WAIVERS} waivers are allowed: mend some of what they waive` });

const DAYS = { error: `expected a whole number of days from 1 to ${MOST_DAYS}` };

/** Schema of the setting `max-waiver-days`. */
export const waiverDaysSchema = z.int(DAYS).min(1, DAYS).max(MOST_DAYS, DAYS);

/** What one part of a waiver cannot know of another. */
function problemOf(waiver: Entry): { readonly message: string; readonly path: string[] } | null {
  if (waiver.function === undefined && waiver.service === undefined)
    return { message: 'expected a function, a service or both: what is waived?', path: [] };
  if (waiver.file !== undefined && waiver.function === undefined)
    return { message: 'only functions have a file', path: ['file'] };
  const type = waiver['profile-type'];
  if (type === undefined) return null;
  const units = unitsOf(type);
  if (units === null) return { message: 'expected cpu, memory or a profile type id', path: ['profile-type'] };
  if (units.includes(waiver.allow.unit)) return null;
  return { message: `${quote(type)} does not grow by ${WORDS[waiver.allow.unit]}`, path: ['allow'] };
}

type Unit = WaiverRule['allow']['unit'];

const WORDS: Readonly<Record<Unit, string>> = {
  growth: 'a percentage',
  cores: 'cores',
  bytes: 'bytes',
  'bytes-per-second': 'bytes per second',
  'bytes-per-minute': 'bytes per minute',
  count: 'a count',
  'count-per-second': 'a count per second',
  'count-per-minute': 'a count per minute',
};

/** Null for what is no profile type. */
function unitsOf(type: string): readonly Unit[] | null {
  if (type === 'cpu') return ['growth', 'cores'];
  if (type === 'memory') return ['growth', 'bytes', 'bytes-per-second', 'bytes-per-minute'];
  try {
    const { sampleUnit } = parseProfileType(type);
    const isBytes = sampleUnit === 'bytes';
    if (kindOf(type) === 'gauge')
      return isBytes ? ['growth', 'bytes', 'bytes-per-minute'] : ['growth', 'count', 'count-per-minute'];
    if (sampleUnit === 'nanoseconds') return ['growth', 'cores'];
    return isBytes ? ['growth', 'bytes-per-second'] : ['growth', 'count-per-second'];
  } catch (error) {
    if (error instanceof ProfileTypeError) return null;
    throw error;
  }
}

/** First millisecond after a day in UTC; null for a text that is no day. */
function endOf(date: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return null;
  const startMs = Date.parse(`${date}T00:00:00Z`);
  // February 30 is taken for a day in March.
  return Number.isNaN(startMs) || dateOf(startMs) !== date ? null : startMs + DAY_MS;
}

function dateOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

/**
 * The waivers with their places.
 * @param nowMs time of the run; null where nothing is judged by them, and their end is not looked at
 * @throws UsageError for one that lasts longer than allowed
 */
export function resolveWaivers(
  waivers: readonly Entry[],
  maxDays: number | undefined,
  origins: Origins,
  nowMs: number | null,
): readonly WaiverRule[] {
  const most = maxDays ?? DEFAULT_DAYS;
  return waivers.map((waiver, index) => {
    const origin = origins[`waivers.${index}`] ?? origins.waivers ?? 'waivers';
    const untilMs = endOf(waiver.expires) ?? 0;
    const today = nowMs === null ? null : Math.floor(nowMs / DAY_MS);
    if (today !== null && Math.round(untilMs / DAY_MS) - 1 > today + most)
      throw tooLong(waiver, origin, most, dateOf((today + most) * DAY_MS));
    return {
      function: waiver.function ?? null,
      file: waiver.file ?? null,
      service: waiver.service ?? null,
      profileType: waiver['profile-type'] ?? null,
      allow: waiver.allow,
      reason: waiver.reason,
      owner: waiver.owner,
      expires: waiver.expires,
      untilMs,
      origin,
    };
  });
}

function tooLong({ expires: date }: Entry, origin: string, most: number, latest: string): UsageError {
  return new UsageError(
    `${origin}: the waiver lasts too long`,
    `it expires on ${date}, and ${most} days ahead is the most (max-waiver-days)`,
    `write ${latest} or an earlier day; who still needs it then can renew it in a commit`,
  );
}
