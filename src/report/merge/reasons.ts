import type { Report, ReportReason } from '../report.ts';

/** What shards say of themselves: it is no news of the build they are parts of. */
const OF_SHARDS: ReadonlySet<string> = new Set(['FG261', 'FG263']);
/** A shard whose services are all optional or absent; whether nothing was compared at all, only all shards tell. */
const NOTHING_COMPARED = 'FG111';
/** Many shards have many notes, and nobody reads hundreds. */
const MOST_NOTES = 100;

/** Why whole shards were not evaluated; what all of them say stands there once. */
export function mergeReasons(shards: readonly Report[]): ReportReason[] {
  return together(shards, ({ reasons }) => reasons.filter(tellsWhy));
}

/** Whether a reason of a shard is one of the build as well: that a part of it has nothing to do is none. */
export function tellsWhy({ code }: ReportReason): boolean {
  return !OF_SHARDS.has(code) && code !== NOTHING_COMPARED;
}

/** What is worth knowing of the shards; what all of them say stands there once. */
export function mergeNotes(shards: readonly Report[]): ReportReason[] {
  return together(shards, ({ notes }) => notes.filter(({ code }) => !OF_SHARDS.has(code))).slice(
    0,
    MOST_NOTES,
  );
}

function together(
  shards: readonly Report[],
  reasonsOf: (report: Report) => readonly ReportReason[],
): ReportReason[] {
  const said = new Map<string, { readonly reason: ReportReason; readonly by: Set<number> }>();
  for (const report of shards) {
    for (const reason of reasonsOf(report)) {
      const key = JSON.stringify([reason.code, reason.message, reason.remedy]);
      const one = said.get(key) ?? { reason, by: new Set<number>() };
      one.by.add(report.shard?.index ?? 0);
      said.set(key, one);
    }
  }
  return [...said.values()].map(({ reason, by }) =>
    by.size === shards.length ? reason : { ...reason, message: `${shardNames([...by])}: ${reason.message}` },
  );
}

/** `shard 3`, `shards 3, 5 and 6`; the numbers in their order. */
export function shardNames(indexes: readonly number[]): string {
  const sorted = indexes.toSorted((a, b) => a - b).map(String);
  if (sorted.length === 1) return `shard ${sorted[0]}`;
  return `shards ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
}

/** The reason for shards without a report: what they would have compared is not evaluated. */
export function missingShards(indexes: readonly number[], shards: readonly Report[]): ReportReason[] {
  if (indexes.length === 0) return [];
  const count = shards[0]?.shard?.count ?? 0;
  const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
  const seen = shards.reduce((sum, { shard }) => sum + (shard?.services ?? 0), 0);
  const left =
    plan == null
      ? ''
      : `; ${Math.max(0, plan.services - seen)} of ${plan.services} services were not compared`;
  const one = indexes.length === 1;
  return [
    {
      code: 'FG260',
      message: `${shardNames(indexes)} of ${count} ${one ? 'is' : 'are'} missing: there is no report of ${one ? 'it' : 'them'}${left}`,
      remedy: `see the log of ${one ? 'its job' : 'their jobs'}, run ${one ? 'it' : 'them'} again, and merge once more`,
    },
  ];
}

/** What the merged report consists of. */
export function mergedNote(shards: readonly Report[], graphsLeftOut: number): ReportReason {
  const services = shards.map(({ shard }) => shard?.services ?? 0);
  const [least, most] = [Math.min(...services), Math.max(...services)];
  const size = least === most ? `${least}` : `${least} to ${most}`;
  const graphs =
    graphsLeftOut === 0
      ? ''
      : `; ${graphsLeftOut} flame graphs are left out, those of the worst comparisons are kept`;
  return {
    code: 'FG264',
    message: `merged from ${shards.length === 1 ? 'the report of one shard' : `the reports of ${shards.length} shards`} with ${size} services each${graphs}`,
    remedy: graphsLeftOut === 0 ? '' : 'the reports of the shards hold them',
  };
}
