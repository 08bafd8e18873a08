import type { Report, ReportReason, ReportShard } from '../report.ts';

/** Waivers told one by one, of each kind. */
const MOST_TOLD = 10;

type Part = NonNullable<ReportShard['waivers']>[number];

/** Waivers that have nothing to waive in any shard. All shards must be there: one that is missing may need them. */
export function unusedWaivers(shards: readonly Report[]): ReportReason[] {
  const states = new Map<string, { readonly note: ReportReason; readonly states: Part['state'][] }>();
  for (const { origin, note, state } of shards.flatMap(({ shard }) => shard?.waivers ?? [])) {
    const one = states.get(origin) ?? { note, states: [] };
    one.states.push(state);
    states.set(origin, one);
  }
  const unused = [...states.values()].filter(
    (one) => one.states.includes('idle') && !one.states.includes('met') && !one.states.includes('open'),
  );
  const byCode = Map.groupBy(
    unused.map(({ note }) => note),
    ({ code }) => code,
  );
  return [...byCode.values()].flatMap(told);
}

function told(notes: readonly ReportReason[]): ReportReason[] {
  const shown = notes.slice(0, MOST_TOLD);
  const more = notes.length - shown.length;
  const [last] = shown.slice(-1);
  if (last === undefined || more === 0) return shown;
  const message = `the same is true of ${more} more ${more === 1 ? 'waiver' : 'waivers'}`;
  return [...shown, { ...last, message, remedy: 'see waivers in the configuration file' }];
}
