import { parseFolded } from '../../src/profile/folded.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type {
  BlockQuery,
  ProfileSource,
  Readiness,
  ReceivedUploads,
  Retention,
  SeriesEntry,
  Window,
} from '../../src/sources/source.ts';

export const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
export const INUSE = 'memory:inuse_space:bytes:space:bytes';
export const ALLOC = 'memory:alloc_space:bytes:space:bytes';
export const GOROUTINES = 'goroutine:goroutine:count:goroutine:count';

/** Uploads of one replica: one every `everyMs` (default 15 s) from `fromMs` on, until before `untilMs`. */
export interface FakeUploads {
  readonly service: string;
  readonly profileType?: string;
  readonly replica?: string;
  readonly version?: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly everyMs?: number;
  /** The one selector by which they are found, beside none; by any when absent. */
  readonly labels?: string;
  /** Total of an upload, 1 when absent. */
  readonly level?: (timeMs: number) => number;
}

/** What a fake source holds and how it answers. */
export interface FakeContent {
  readonly uploads: readonly FakeUploads[];
  /** Listed in every window though nothing was uploaded, as an index does for some time. */
  readonly stale?: readonly SeriesEntry[];
  readonly retention?: Retention | Error;
  readonly discovery?: Error;
  /** Thrown where a question for uploads of this window and type is asked. */
  readonly uploadsError?: (window: Window, profileType: string) => Error | undefined;
  readonly readiness?: Readiness;
  readonly version?: string;
  readonly received?: readonly ReceivedUploads[];
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
  const listed = (window: Window, selector: string) =>
    content.uploads.filter(
      (one) =>
        timesIn(one, window).length > 0 && ['', selector].includes(selector === '' ? '' : (one.labels ?? '')),
    );
  return {
    label: 'Fake source',
    asked,
    async listSeries(window, selector) {
      if (content.discovery) throw content.discovery;
      const entries = [...listed(window, selector).map(entryOf), ...(content.stale ?? [])];
      return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
    },
    async listUploads(window, selector, services, profileType) {
      asked.uploads.push({ selector, services, profileType });
      const error = content.uploadsError?.(window, profileType);
      if (error !== undefined) throw error;
      const found = listed(window, selector).filter(
        (one) => services.includes(one.service) && entryOf(one).profileType === profileType,
      );
      // Lives of one replica and version are one series, as a server has it.
      const series = Map.groupBy(found, ({ service, replica, version }) =>
        JSON.stringify([service, replica, version]),
      );
      return [...series.values()].map((lives) => {
        const uploads = lives
          .flatMap((one) =>
            timesIn(one, window).map((timeMs) => ({ timeMs, value: one.level?.(timeMs) ?? 1 })),
          )
          .sort((a, b) => a.timeMs - b.timeMs);
        const [{ service, replica = '', version = '' }] = lives as [FakeUploads];
        const [timesMs, values] = [uploads.map(({ timeMs }) => timeMs), uploads.map(({ value }) => value)];
        return { service, replica, version, timesMs, values };
      });
    },
    async readBlock(query) {
      asked.blocks.push(query);
      return (content.read ?? (() => foldedProfile({ 'main;work': 1 })))(query);
    },
    async readRetention() {
      if (content.retention instanceof Error) throw content.retention;
      return content.retention ?? {};
    },
    readReadiness: async () => content.readiness ?? { kind: 'ready' },
    readVersion: async () => content.version ?? null,
    readReceived: async () => content.received ?? null,
    async listActivity(range, services, profileType) {
      const found = listed(range, '').filter(
        (one) => services.includes(one.service) && entryOf(one).profileType === profileType,
      );
      return new Map(found.map((one) => [one.service, timesIn(one, range)]));
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
