import { formatCost, formatLimit, formatThreshold, NO_VALUE } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { ReportWaiver } from './report.ts';
import type { WaivedFinding } from './waived.ts';
import { comparisonName } from './wording.ts';

/** Sentences about waivers, the same for a comment, a page and a terminal. What a person wrote is marked as such. */

/** What is allowed or was seen: `40 %`, `0.2 cores`, `20 MiB/min`. */
export function formatAllowed(value: number | null, unit: ReportWaiver['unit']): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE;
  // Three digits are what an estimate is worth.
  const short = Number(value.toPrecision(3));
  switch (unit) {
    case 'growth':
      return formatThreshold(short);
    case 'cores':
    case 'bytes':
    case 'bytes-per-second':
      return formatLimit(short, unit);
    case 'bytes-per-minute':
      return `${formatLimit(short, 'bytes')}/min`;
    case 'count':
      return formatCost(short, 'count');
    case 'count-per-second':
      return `${formatCost(short, 'count')}/s`;
    case 'count-per-minute':
      return `${formatCost(short, 'count')}/min`;
  }
}

const VERBS: Readonly<Record<ReportWaiver['unit'], string>> = {
  growth: 'grew',
  cores: 'added',
  bytes: 'added',
  'bytes-per-second': 'added',
  'bytes-per-minute': 'gains',
  count: 'added',
  'count-per-second': 'added',
  'count-per-minute': 'gains',
};

/** `grew 55 %`, `gains 86 MiB/min`; what does not differ from `allow` in three digits is `a little more`. */
function seenWords({ seen, allow, unit, state }: ReportWaiver): string {
  const text = formatAllowed(seen, unit);
  const isSame = state === 'exceeded' && text === formatAllowed(allow, unit);
  return `${VERBS[unit]} ${isSame ? 'a little more' : text}`;
}

/** What a waiver makes of the finding beside it, as a clause. */
export function waiverPhrase(waiver: ReportWaiver): Phrase {
  const { state, unit, allow, owner, reason, expires, origin } = waiver;
  const allowed = formatAllowed(allow, unit);
  switch (state) {
    case 'in-force':
      return [`waived up to ${allowed} until ${expires} by `, { prose: owner }, ': ', { prose: reason }];
    case 'exceeded':
      return [
        `waived up to ${allowed}, ${seenWords(waiver)}, more than `,
        { prose: owner },
        ' accepted in ',
        { code: origin },
      ];
    case 'expired':
      return ['the waiver of ', { prose: owner }, ` expired on ${expires}: `, { prose: reason }];
    case 'unfit':
      return [
        'the waiver in ',
        { code: origin },
        ` allows ${allowed}, in which this cannot be told: ${UNFIT}`,
      ];
  }
}

const UNFIT =
  'a leak takes a rate such as 20 MiB/min, what is new an added cost such as 0.2 cores, 5 MiB/s or 20 MiB';

/** The same as a sentence of its own; empty where no waiver is for it. */
export function waiverSentence(waiver: ReportWaiver | undefined): Phrase {
  const [first, ...rest] = waiver === undefined ? [] : waiverPhrase(waiver);
  if (typeof first !== 'string') return [];
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest, '.'];
}

/** Days before its end from which a waiver is pointed out. */
const SOON_DAYS = 7;

/** `2026-12-31, in 12 days`: its last day, and how far off that was when the report was made. */
function expiryPhrase({ expires, daysLeft }: ReportWaiver): Phrase {
  const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
  const text = `${expires}, ${when}`;
  return daysLeft <= SOON_DAYS ? [{ strong: [text] }] : [text];
}

/** One waived finding as the cells of a table. Texts stay phrases: each renderer makes them inert itself. */
export interface WaivedRow {
  readonly subject: Phrase;
  readonly file: string;
  readonly place: Phrase;
  /** What was seen, in the unit of what is allowed: `35 %`. */
  readonly seen: string;
  readonly allowed: string;
  readonly reason: Phrase;
  readonly owner: Phrase;
  readonly expires: Phrase;
}

/** Headings of the cells, in their order. */
export const WAIVED_COLUMNS = [
  'function',
  'service · type',
  'growth',
  'allowed',
  'reason',
  'owner',
  'expires',
] as const;

/** The cells of a waived finding. */
export function waivedRow({ comparison, subject, file, waiver }: WaivedFinding): WaivedRow {
  return {
    subject,
    file,
    place: [{ code: comparison.service }, ' · ', { prose: comparison.alias }],
    seen: formatAllowed(waiver.seen, waiver.unit),
    allowed: formatAllowed(waiver.allow, waiver.unit),
    reason: [{ prose: waiver.reason }],
    owner: [{ prose: waiver.owner }],
    expires: expiryPhrase(waiver),
  };
}

/** One line of a waived finding, where there is no room for a table. */
export function waivedLine(finding: WaivedFinding): Phrase {
  const { comparison, subject, waiver } = finding;
  return [
    ...subject,
    ' in ',
    ...comparisonName(comparison),
    `: ${seenWords(waiver)}, ${formatAllowed(waiver.allow, waiver.unit)} allowed: `,
    { prose: waiver.reason },
    ' (',
    { prose: waiver.owner },
    ', expires ',
    ...expiryPhrase(waiver),
    ')',
  ];
}
