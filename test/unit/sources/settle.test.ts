import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { type SettleRequest, settle, type Waiting } from '../../../src/sources/settle.ts';
import type { UploadSeries } from '../../../src/sources/source.ts';
import { CPU, fakeSource, INUSE } from '../../support/fake-source.ts';

const END_MS = 1_800_000_000_000;
const SECOND_MS = 1000;
const REQUEST: SettleRequest = {
  services: [],
  profileTypes: ['cpu'],
  matches: matchesGlob,
  side: { selector: '{version="2"}', window: { fromMs: END_MS - 240 * SECOND_MS, untilMs: END_MS } },
  settle: 'auto',
  intervalMs: null,
};

/** A replica that uploads every so often; what it covers becomes visible so much later. */
interface Profiler {
  readonly service: string;
  readonly profileType?: string;
  readonly everyS?: number;
  readonly lateS?: number;
  /** Its last profile starts so long before the end of the window. */
  readonly stopsS?: number;
}

/** Lets a gate wait, the first question coming so long after the end of the window; all times in seconds after it. */
async function wait(profilers: readonly Profiler[], startS: number, changes: Partial<SettleRequest> = {}) {
  let nowMs = END_MS + startS * SECOND_MS;
  const sleeps: number[] = [];
  const waits: Waiting[] = [];
  const asked: { readonly fromS: number; readonly selector: string }[] = [];
  const series = (
    { service, everyS = 15, lateS = 5, stopsS = 0 }: Profiler,
    fromMs: number,
  ): UploadSeries => {
    const timesMs: number[] = [];
    const [everyMs, visibleMs] = [everyS * SECOND_MS, nowMs - (everyS + lateS) * SECOND_MS];
    for (let timeMs = END_MS - 240 * SECOND_MS; timeMs <= END_MS - stopsS * SECOND_MS; timeMs += everyMs)
      if (timeMs >= fromMs && timeMs <= visibleMs && timeMs < END_MS) timesMs.push(timeMs);
    return { service, replica: '', version: '', timesMs, values: timesMs.map(() => 1) };
  };
  const source = {
    ...fakeSource({ uploads: [] }),
    listSeries: async () => profilers.map(({ service, profileType = CPU }) => ({ service, profileType })),
    listUploads: async (
      window: { fromMs: number },
      selector: string,
      services: readonly string[],
      type: string,
    ) => {
      asked.push({ fromS: (window.fromMs - END_MS) / SECOND_MS, selector });
      return profilers
        .filter(({ service, profileType = CPU }) => services.includes(service) && profileType === type)
        .map((one) => series(one, window.fromMs))
        .filter(({ timesMs }) => timesMs.length > 0);
    },
  };
  const clock = {
    nowMs: () => nowMs,
    sleep: async (ms: number) => {
      sleeps.push(ms / SECOND_MS);
      nowMs += ms;
    },
  };
  const settled = await settle(source, { ...REQUEST, ...changes }, clock, (one) => waits.push(one));
  return { settled, sleeps, waits, asked, endedS: (nowMs - END_MS) / SECOND_MS };
}

describe('auto', () => {
  test('waits until the newest profile covers the end of the window', async () => {
    const { settled, sleeps, waits, endedS } = await wait([{ service: 'a' }], 0);
    // The profile that starts 15 s before the end is full at the end, and there 5 s later.
    expect(endedS).toBe(5);
    expect(sleeps).toEqual([5]);
    expect(settled).toEqual({ waitedMs: 5000, intervalMs: 15_000, behind: [] });
    expect(waits).toEqual([{ isFirst: true, waitedMs: 0, limitMs: 30_000, behind: ['a'] }]);
  });

  test('asks sparingly, and only about the end of the window', async () => {
    const { asked, sleeps, waits } = await wait([{ service: 'a', lateS: 12 }], 0);
    expect(sleeps).toEqual([5, 5, 5]);
    expect(waits.map(({ isFirst, waitedMs }) => [isFirst, waitedMs])).toEqual([
      [true, 0],
      [false, 5000],
      [false, 10_000],
    ]);
    expect(asked).toEqual(Array.from({ length: 4 }, () => ({ fromS: -120, selector: '{version="2"}' })));
  });

  test('gives up two intervals after the end, and says for whom', async () => {
    const { settled, endedS } = await wait([{ service: 'a' }, { service: 'slow', lateS: 31 }], 2);
    expect(endedS).toBe(30);
    expect(settled).toEqual({ waitedMs: 28_000, intervalMs: 15_000, behind: ['slow'] });
  });

  test('does not wait for what is there, nor for a replica that went long before', async () => {
    const profilers = [{ service: 'a' }, { service: 'gone', stopsS: 90 }];
    expect(await wait(profilers, 6)).toMatchObject({ settled: null, sleeps: [], waits: [] });
  });

  test('the slowest profiler counts', async () => {
    const { settled, endedS } = await wait([{ service: 'a' }, { service: 'b', everyS: 30, lateS: 20 }], 0);
    expect(settled).toMatchObject({ intervalMs: 30_000, behind: [] });
    expect(endedS).toBe(20);
  });

  test('a snapshot more changes no level, so none is waited for', async () => {
    const memory = { service: 'a', profileType: INUSE, everyS: 60, lateS: 50 };
    const both = { profileTypes: ['cpu', 'memory'] };
    expect(await wait([{ service: 'a' }, memory], 0, both)).toMatchObject({
      endedS: 5,
      settled: { behind: [] },
    });
    expect(await wait([memory], 0, { profileTypes: ['memory'] })).toMatchObject({ settled: null });
  });

  test('waits for a window in which nothing has arrived yet', async () => {
    const { settled, endedS } = await wait([{ service: 'a', lateS: 400 }], 0);
    expect(endedS).toBe(30);
    expect(settled?.behind).toEqual(['a']);
  });

  test('never asks about a window that ended long ago', async () => {
    expect(await wait([{ service: 'a', lateS: 400 }], 120)).toMatchObject({ settled: null, asked: [] });
    expect((await wait([{ service: 'a' }], 119)).asked).toHaveLength(1);
  });

  test('PROFILE_INTERVAL says how often uploads come', async () => {
    const late = [{ service: 'a', everyS: 10, lateS: 100 }];
    expect(await wait(late, 0, { intervalMs: 10_000 })).toMatchObject({
      endedS: 20,
      settled: { behind: ['a'] },
    });
    expect((await wait(late, 20, { intervalMs: 10_000 })).asked).toEqual([]);
    // However much it says, a job goes on.
    expect((await wait([{ service: 'a', lateS: 9999 }], 0, { intervalMs: 3_600_000 })).endedS).toBe(300);
  });

  test('an upload every five minutes is not waited for that long', async () => {
    const { endedS } = await wait([{ service: 'a', everyS: 60, lateS: 300 }], 0);
    expect(endedS).toBeLessThanOrEqual(120);
  });
});

describe('a duration', () => {
  const waiting = (settle: number) => ({ settle });

  test('is waited for from the end of the window on, without a question', async () => {
    const { settled, sleeps, asked, waits } = await wait([{ service: 'a' }], 4, waiting(10_000));
    expect(settled).toEqual({ waitedMs: 6000, intervalMs: null, behind: [] });
    expect({ sleeps, asked }).toEqual({ sleeps: [6], asked: [] });
    expect(waits).toEqual([{ isFirst: true, waitedMs: 0, limitMs: 6000, behind: [] }]);
  });

  test('none, and one that is over, is no wait', async () => {
    expect(await wait([], 0, waiting(0))).toMatchObject({ settled: null, sleeps: [] });
    expect(await wait([], 10, waiting(10_000))).toMatchObject({ settled: null, sleeps: [] });
  });
});
