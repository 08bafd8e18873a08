import { NO_BASELINE } from '../../judge/baseline-notes.ts';
import { hasNoBaseline } from '../no-baseline.ts';
import { formatPlural } from '../numbers.ts';
import type { Report, ReportReason, ReportShard } from '../report.ts';
import { shardNames, tellsWhy } from './reasons.ts';

/** Something of a build that its reports do not hold, though nobody says so. */
export interface Gap {
  /** The shard that it is missing in; null where only the sum of all tells. */
  readonly index: number | null;
  readonly reason: ReportReason;
}

/** What is counted of a shard and of the whole build. */
type Size = Pick<ReportShard, 'services' | 'comparisons' | 'rows'>;

const SIZES: readonly (readonly [key: keyof Size, what: string])[] = [
  ['services', 'service'],
  ['comparisons', 'comparison'],
  ['rows', 'entry'],
];

/**
 * Where the reports of shards hold less than they say, or together something else than the build: what somebody took out of a
 * report must not make it a pass.
 * @param isWhole whether there is a report of every shard
 */
export function gapsOf(shards: readonly Report[], isWhole: boolean): Gap[] {
  const own = shards.flatMap((report) => gapOf(report, shards) ?? []);
  const sum = own.length === 0 ? sumGap(shards, isWhole) : undefined;
  return sum === undefined ? own : [...own, { index: null, reason: incomplete(sum, REMEDY) }];
}

const REMEDY =
  'take the report.json files of the shards unchanged; where nobody has changed them, run all shards again';

function gapOf(report: Report, shards: readonly Report[]): Gap | undefined {
  const { shard } = report;
  if (shard === undefined) return undefined;
  const { index, plan } = shard;
  const why = whyBaseless(report, shards) ?? (plan === null ? whyBlind(report) : whyPartial(report, shard));
  if (why === undefined) return undefined;
  const remedy = plan === null ? 'see the log of its job, run it again, and merge once more' : REMEDY;
  return { index, reason: incomplete(`${shardNames([index])} of ${shard.count} ${why}`, remedy) };
}

/** No baseline yet is true of a build, not of a part of it: it has a policy of its own, which must not count for the others. */
function whyBaseless({ reasons }: Report, shards: readonly Report[]): string | undefined {
  if (!reasons.some(({ code }) => code === NO_BASELINE)) return undefined;
  const areAll = shards.every((one) => hasNoBaseline(one) && one.shard?.plan === null);
  return areAll ? undefined : 'found no baseline, though other shards have one';
}

/** A shard that knows of no plan has compared nothing. Mostly its own reasons say why. */
function whyBlind({ reasons }: Report): string | undefined {
  return reasons.some(tellsWhy) ? undefined : 'compared nothing, and does not say why';
}

function whyPartial(report: Report, shard: ReportShard): string | undefined {
  const held = heldBy(report);
  for (const [key, what] of SIZES) {
    // Of what it missed, a shard tells as well, so that there may be more than it could compare.
    if (key === 'comparisons' ? held[key] >= shard[key] : held[key] === shard[key]) continue;
    return `holds ${told(held[key], what)}, and says that it has ${told(shard[key], what)}`;
  }
  return undefined;
}

/** What a report really holds, each place once. */
function heldBy({ comparisons }: Report): Size {
  const places = new Map(
    comparisons.map((one) => [JSON.stringify([one.service, one.profileType]), one.verdict]),
  );
  return {
    services: new Set(comparisons.map(({ service }) => service)).size,
    comparisons: [...places.values()].filter((verdict) => verdict !== 'not-applicable').length,
    rows: places.size,
  };
}

/** Shards say how large they are: all together they are the build. */
function sumGap(shards: readonly Report[], isWhole: boolean): string | undefined {
  const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
  if (plan == null) return undefined;
  const areAllSeen = isWhole && shards.every(({ shard }) => shard?.plan != null);
  for (const [key, what] of SIZES) {
    const sum = shards.reduce((total, { shard }) => total + (shard?.[key] ?? 0), 0);
    if (areAllSeen ? sum === plan[key] : sum <= plan[key]) continue;
    return `the shards hold ${told(sum, what)} together, and the build has ${told(plan[key], what)}`;
  }
  return undefined;
}

function told(count: number, what: string): string {
  return what === 'entry' ? `${count} ${count === 1 ? 'entry' : 'entries'}` : formatPlural(count, what);
}

function incomplete(message: string, remedy: string): ReportReason {
  return { code: 'FG266', message, remedy };
}
