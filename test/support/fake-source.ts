import { parseFolded } from '../../src/profile/folded.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { BlockQuery, ProfileSource, Retention, SeriesEntry, Window } from '../../src/sources/source.ts';

export const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
export const INUSE = 'memory:inuse_space:bytes:space:bytes';
export const ALLOC = 'memory:alloc_space:bytes:space:bytes';
export const GOROUTINES = 'goroutine:goroutine:count:goroutine:count';

/** Uploads of one replica: one every `everyMs` (default 15 s) from `fromMs` on, until before `untilMs`. */
export interface FakeUploads {
  readonly service: string;
  readonly profileType?: string;
  readonly replica?: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly everyMs?: number;
}

/** What a fake source holds and how it answers. */
export interface FakeContent {
  readonly uploads: readonly FakeUploads[];
  /** Listed in every window though nothing was uploaded, as an index does for some time. */
  readonly stale?: readonly SeriesEntry[];
  readonly retention?: Retention | Error;
  readonly discovery?: Error;
  readonly read?: (query: BlockQuery) => Profile | Promise<Profile>;
}

/** A source without a server; `asked` grows with every question. */
export interface FakeSource extends ProfileSource {
  readonly asked: {
    readonly uploads: { selector: string; services: readonly string[]; profileType: string }[];
    readonly blocks: BlockQuery[];
  };
}

/** Makes a profile source of a list of uploads. */
export function fakeSource(content: FakeContent): FakeSource {
  const asked: FakeSource['asked'] = { uploads: [], blocks: [] };
  const listed = (window: Window) => content.uploads.filter((one) => timesIn(one, window).length > 0);
  return {
    label: 'Fake source',
    asked,
    async listSeries(window) {
      if (content.discovery) throw content.discovery;
      const entries = [...listed(window).map(entryOf), ...(content.stale ?? [])];
      return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
    },
    async listUploads(window, selector, services, profileType) {
      asked.uploads.push({ selector, services, profileType });
      return listed(window)
        .filter((one) => services.includes(one.service) && entryOf(one).profileType === profileType)
        .map((one) => ({
          service: one.service,
          replica: one.replica ?? '',
          timesMs: timesIn(one, window),
          values: timesIn(one, window).map(() => 1),
        }));
    },
    async readBlock(query) {
      asked.blocks.push(query);
      return (content.read ?? (() => foldedProfile({ 'main;work': 1 })))(query);
    },
    async readRetention() {
      if (content.retention instanceof Error) throw content.retention;
      return content.retention ?? {};
    },
    close: async () => undefined,
  };
}

/** A profile of stacks, root first: `{ 'main;work': 3 }`. */
export function foldedProfile(stacks: Readonly<Record<string, number>>): Profile {
  const lines = Object.entries(stacks).map(([stack, value]) => `${stack} ${value}`);
  return parseFolded(Buffer.from(lines.join('\n')));
}

function entryOf({ service, profileType = CPU }: FakeUploads): SeriesEntry {
  return { service, profileType };
}

function timesIn({ fromMs, untilMs, everyMs = 15_000 }: FakeUploads, window: Window): number[] {
  const times: number[] = [];
  for (let time = fromMs; time < untilMs; time += everyMs) {
    if (time >= window.fromMs && time < window.untilMs) times.push(time);
  }
  return times;
}
