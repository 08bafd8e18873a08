import type { Reason } from './verdict.ts';

/** How large a shard is, and the build it is a part of. */
export interface ShardFacts {
  readonly index: number;
  readonly count: number;
  readonly services: number;
  readonly allServices: number;
  /** Services whose CPU time is compared, of the shard and of the build. */
  readonly withCpu: number;
  readonly allWithCpu: number;
}

/** So many services tell a busy machine from a larger load; see contention.ts. */
const MIN_SERVICES = 3;

/** What a reader of a shard's report must know. */
export function shardNotes(facts: ShardFacts): readonly Reason[] {
  const { index, count, services, allServices, withCpu, allWithCpu } = facts;
  const notes: Reason[] = [
    {
      code: 'FG261',
      message: `shard ${index} of ${count} compares ${services} of ${allServices} services, so its verdict is not that of the build`,
      remedy: 'merge the reports of all shards with flamegate merge',
    },
  ];
  if (services > 0 && withCpu < MIN_SERVICES && allWithCpu >= MIN_SERVICES) {
    notes.push({
      code: 'FG262',
      message:
        `the shard has ${withCpu === 0 ? 'no service' : withCpu === 1 ? 'one service' : `${withCpu} services`} with CPU time: ` +
        `fewer than ${MIN_SERVICES} do not tell a busy machine from a larger load, so its findings need more evidence`,
      remedy: `use at most ${Math.max(1, Math.floor(allWithCpu / MIN_SERVICES))} shards`,
    });
  }
  return notes;
}

/** The reason of a shard that has nothing to do, though the build has. */
export function idleShard({ index, count, allServices }: ShardFacts): Reason {
  return {
    code: 'FG263',
    message: `there is nothing left for shard ${index} of ${count}: the build has ${allServices} services`,
    remedy: 'use fewer shards; the other ones compare everything',
  };
}
