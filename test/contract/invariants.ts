import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePprof } from '../../src/profile/pprof.ts';
import { stackCount } from '../../src/profile/profile.ts';
import { findLabelWindow } from '../../src/sources/label-window.ts';
import { createPyroscopeClient, type PyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import { mergeProfileRequest } from '../../src/sources/pyroscope/queries.ts';
import { type ProfileSource, SourceError, type Window } from '../../src/sources/source.ts';
import { addStacks, stacksOf, totalOf } from '../support/stacks.ts';
import type { Target } from './targets.ts';

const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;

interface Points {
  readonly series?: readonly { readonly points: readonly { value: number; timestamp: string }[] }[];
}

/** What flamegate relies on in a Pyroscope server, checked on any target. */
export function describeInvariants(title: string, open: () => Promise<Target>): void {
  describe(title, () => {
    let target: Target;
    let client: PyroscopeClient;
    let source: ProfileSource;

    beforeAll(async () => {
      target = await open();
      client = createPyroscopeClient({ baseUrl: target.url, auth: { kind: 'none' } });
      source = createPyroscopeSource(client);
    }, 120_000);
    afterAll(async () => {
      // Whatever did not open needs no end, and must not hide why it did not.
      await client?.close();
      await target?.close();
    });

    const readCpu = (window: Window, selector = '') => source.readBlock({ ...target.cpu, selector, window });
    const readGauge = (window: Window) => source.readBlock({ ...target.gauge, selector: '', window });
    const cpuUploads = (window = target.window, selector = '') =>
      source.listUploads(window, selector, [target.cpu.service], target.cpu.profileType);
    const mergeRaw = (start: number, end: number) => {
      const selector = `{service_name="${target.cpu.service}"}`;
      return client.callProto(
        'SelectMergeProfile',
        mergeProfileRequest({ fromMs: start, untilMs: end + 1 }, selector, target.cpu.profileType),
      );
    };
    const points = async (asked: object): Promise<[timestampMs: number, value: number][]> => {
      const answer = (await client.callJson('SelectSeries', {
        profile_typeID: target.cpu.profileType,
        label_selector: `{service_name="${target.cpu.service}"}`,
        ...asked,
      })) as Points;
      return (answer.series ?? []).flatMap((one) =>
        one.points.map(({ timestamp, value }) => [Number(timestamp), value] as [number, number]),
      );
    };
    /** The time of an upload in the middle, found to the millisecond by asking for the edge itself. */
    const oneUploadMs = async (): Promise<number> => {
      const times = (await cpuUploads())[0]!.timesMs;
      const secondEndMs = times[Math.floor(times.length / 2)]!;
      return secondEndMs - 999;
    };

    test('Series lists services with their types', async () => {
      const entries = await source.listSeries(target.window, '');
      expect(entries).toContainEqual(target.cpu);
      expect(entries).toContainEqual(target.gauge);
      const narrowed = await source.listSeries(target.window, `{service_name="${target.cpu.service}"}`);
      expect(new Set(narrowed.map((entry) => entry.service))).toEqual(new Set([target.cpu.service]));
    });

    test('SelectSeries in steps of a second shows every upload once, by pod', async () => {
      const series = await cpuUploads();
      expect(series.map((one) => one.service)).toEqual([target.cpu.service, target.cpu.service]);
      expect(new Set(series.map((one) => one.replica)).size).toBe(2);
      const times = series.flatMap((one) => one.timesMs);
      expect(times).toHaveLength(target.cpuUploads);
      for (const time of times) {
        expect(time).toBeGreaterThanOrEqual(target.window.fromMs);
        expect(time).toBeLessThan(target.window.untilMs);
      }
    });

    test('uploads of two halves are the uploads of the whole', async () => {
      const { fromMs, untilMs } = target.window;
      const middleMs = await oneUploadMs();
      const halves = await Promise.all([
        cpuUploads({ fromMs, untilMs: middleMs }),
        cpuUploads({ fromMs: middleMs, untilMs }),
      ]);
      const times = halves.flat().flatMap((one) => one.timesMs);
      expect(times.sort()).toEqual((await cpuUploads()).flatMap((one) => one.timesMs).sort());
    });

    test('a regular expression and a user’s own matcher select pods', async () => {
      const [first] = await cpuUploads();
      const pod = first!.replica;
      const narrowed = await cpuUploads(target.window, `{pod="${pod}"}`);
      expect(narrowed).toEqual([first]);
      const [one, two] = [
        await readCpu(target.window, `{pod=~"${pod}|nobody"}`),
        await readCpu(target.window, `{pod!="${pod}"}`),
      ];
      expect(totalOf(one)).toBeGreaterThan(0n);
      expect(addStacks([one, two])).toEqual(stacksOf(await readCpu(target.window)));
    });

    test('LabelValues tells the values of what a selector selects, also by the beginning of one', async () => {
      const pods = (await cpuUploads()).map(({ replica }) => replica).sort();
      const own = `{service_name="${target.cpu.service}"}`;
      expect(await source.listLabelValues?.(target.window, own, 'pod')).toEqual(pods);
      const begins = `{service_name="${target.cpu.service}",pod=~"${pods[0]}.*"}`;
      expect(await source.listLabelValues?.(target.window, begins, 'pod')).toEqual([pods[0]]);
      expect(await source.listLabelValues?.(target.window, own, 'flamegate_nobody')).toEqual([]);
      const old = { fromMs: target.nowMs - 9 * DAY_MS, untilMs: target.nowMs - 8 * DAY_MS };
      expect(await source.listLabelValues?.(old, own, 'pod')).toEqual([]);
    });

    test('the newest activity of a label is found over days, to the second', async () => {
      const [first] = await cpuUploads();
      const pod = first!.replica;
      const { service, profileType } = target.cpu;
      const range = { fromMs: target.window.untilMs - 3 * DAY_MS, untilMs: target.window.untilMs };
      const selector = `{pod="${pod}"}`;
      const seen = await source.listActivity?.(range, [service], profileType, selector);
      const last = first!.timesMs.at(-1)!;
      expect(seen?.get(service)?.at(-1)).toBeGreaterThanOrEqual(last - 999);
      expect(await source.listActivity?.(range, [service], profileType, '{pod="nobody"}')).toEqual(new Map());
      const found = await findLabelWindow(source, {
        services: [{ name: service, optional: false }],
        profileTypes: [profileType],
        matches: (pattern, name) => pattern === name,
        label: 'pod',
        value: { text: pod },
        range: { selector: '', window: range },
        longestMs: DAY_MS,
      });
      expect(found).toMatchObject({ side: { selector }, values: [pod] });
      const { fromMs, untilMs } = found!.side.window;
      expect(fromMs).toBeLessThanOrEqual(first!.timesMs[0]!);
      expect(untilMs).toBeGreaterThan(last - 999);
    });

    test('both ends of a range are inclusive', async () => {
      const at = await oneUploadMs();
      const count = async (start: number, end: number) => totalOf(parsePprof(await mergeRaw(start, end)));
      const alone = await count(at, at + 1);
      expect(alone).toBeGreaterThan(0n);
      expect(await count(at - 1, at)).toBe(alone);
      expect(await count(at - 2, at - 1)).toBe(0n);
      expect(await count(at + 1, at + 2)).toBe(0n);
    });

    test('a range without length finds nothing on version 1, even on an upload', async () => {
      const at = await oneUploadMs();
      const found = stackCount(parsePprof(await mergeRaw(at, at))) > 0;
      expect(found).toBe(target.generation === 2);
    });

    test('label queries of version 1 answer for the whole block in memory, not for the range', async () => {
      const at = await oneUploadMs();
      // No upload lies in these two milliseconds, and still version 1 lists everything.
      const between = { fromMs: at + 1, untilMs: at + 3 };
      expect(totalOf(await readCpu(between))).toBe(0n);
      const services = (await source.listSeries(between, '')).map((entry) => entry.service);
      expect(services.includes(target.cpu.service)).toBe(target.generation === 1);
    });

    test('the source’s windows are half open, so an edge counts once', async () => {
      const at = await oneUploadMs();
      expect(totalOf(await readCpu({ fromMs: at - 1000, untilMs: at }))).toBe(0n);
      expect(totalOf(await readCpu({ fromMs: at, untilMs: at + 1000 }))).toBeGreaterThan(0n);
    });

    test('six blocks add up to the window, stack by stack', async () => {
      const { fromMs, untilMs } = target.window;
      const lengthMs = Math.ceil((untilMs - fromMs) / 6000) * 1000;
      const blocks = await Promise.all(
        Array.from({ length: 6 }, (_, i) => {
          const blockMs = fromMs + i * lengthMs;
          return readCpu({ fromMs: blockMs, untilMs: Math.min(blockMs + lengthMs, untilMs) });
        }),
      );
      const whole = await readCpu(target.window);
      expect(stackCount(whole)).toBeGreaterThan(2);
      expect(addStacks(blocks)).toEqual(stacksOf(whole));
    });

    test('the profile has the one sample type that was asked for', async () => {
      expect((await readCpu(target.window)).sampleTypes).toEqual([{ type: 'cpu', unit: 'nanoseconds' }]);
      expect((await readGauge(target.window)).sampleTypes).toEqual([{ type: 'inuse_space', unit: 'bytes' }]);
    });

    test('gauges are summed over all snapshots', async () => {
      const uploads = await source.listUploads(
        target.window,
        '',
        [target.gauge.service],
        target.gauge.profileType,
      );
      const times = uploads.flatMap((one) => one.timesMs);
      expect(times).toHaveLength(target.gaugeUploads);
      const each = await Promise.all(
        times.map((time) => readGauge({ fromMs: time - 999, untilMs: time + 1 })),
      );
      const whole = await readGauge(target.window);
      expect(addStacks(each)).toEqual(stacksOf(whole));
      for (const one of each) expect(totalOf(whole)).toBeGreaterThan(3n * totalOf(one));
    });

    test('no data is an empty answer, not an error', async () => {
      const nobody = { ...target.cpu, service: 'flamegate-nobody', selector: '', window: target.window };
      expect(stackCount(await source.readBlock(nobody))).toBe(0);
      expect(
        await source.listUploads(target.window, '', ['flamegate-nobody'], target.cpu.profileType),
      ).toEqual([]);
      expect(await source.listSeries(target.window, '{service_name="flamegate-nobody"}')).toEqual([]);
      await expect(
        points({ label_selector: '{service_name="flamegate-nobody"}', start: 1, end: 2, step: 1 }),
      ).resolves.toEqual([]);
    });

    test('a window older than the lookback is empty without a word', async () => {
      const window = { fromMs: target.nowMs - 9 * DAY_MS, untilMs: target.nowMs - 8 * DAY_MS };
      expect(await mergeRaw(window.fromMs, window.untilMs - 1)).toHaveLength(0);
      expect(stackCount(await readCpu(window))).toBe(0);
      expect(await source.listSeries(window, '')).toEqual([]);
      expect(await cpuUploads(window)).toEqual([]);
    });

    test('a window that straddles the lookback is clipped without a word', async () => {
      // Nine days are over the limit of 24 h, unless all but two hours of them are clipped away.
      const clippedToMs = target.nowMs - 7 * DAY_MS + 2 * HOUR_MS;
      await expect(mergeRaw(clippedToMs - 2 * DAY_MS, clippedToMs)).resolves.toBeDefined();
    });

    test('more than 24 h are refused, and the source cuts label queries', async () => {
      const error = await failure(mergeRaw(target.nowMs - 2 * DAY_MS, target.nowMs));
      expect(error.kind).toBe('too-long');
      expect(error.why).toContain('max_query_length, actual: 48h0m0s, limit: 1d');
      const long = { fromMs: target.window.untilMs - 3 * DAY_MS, untilMs: target.window.untilMs };
      expect(await source.listSeries(long, '')).toContainEqual(target.cpu);
      expect((await cpuUploads(long)).flatMap((one) => one.timesMs)).toHaveLength(
        target.cpuUploadsInThreeDays,
      );
      expect((await failure(readCpu(long))).why).toContain('24 h');
    });

    test('a point labelled t covers (t - step, t]', async () => {
      const at = await oneUploadMs();
      const { replica } = (await cpuUploads())[0]!;
      const label_selector = `{service_name="${target.cpu.service}",pod="${replica}"}`;
      const inSecond = async (start: number) => {
        const found = await points({ label_selector, start, end: start + 2000, step: 1 });
        return found.map(([timestampMs]) => timestampMs - start);
      };
      expect(await inSecond(at)).toEqual([0]);
      expect(await inSecond(at - 1)).toEqual([1000]);
      expect(await inSecond(at - 1000)).toEqual([1000]);
      expect(await inSecond(at + 1)).toEqual([0]); // it lies before start, and is shown all the same
      expect(await inSecond(at + 1001)).toEqual([]);
    });

    test('the last step is lost when it would end after the range', async () => {
      const { fromMs, untilMs } = target.window;
      const total = (found: [number, number][]) => found.reduce((sum, [, value]) => sum + value, 0);
      const inSeconds = total(await points({ start: fromMs, end: untilMs, step: 1 }));
      const inOne = total(await points({ start: fromMs, end: untilMs, step: 300 }));
      expect(inOne).toBeLessThan(inSeconds);
    });

    test('both spellings of a field and integers in quotes are understood', async () => {
      const { fromMs: start, untilMs: end } = target.window;
      const snake = await points({ start, end, step: 1 });
      const answer = (await client.callJson('SelectSeries', {
        profileTypeID: target.cpu.profileType,
        labelSelector: `{service_name="${target.cpu.service}"}`,
        start: String(start),
        end: String(end),
        step: 1,
      })) as Points;
      expect(answer.series?.flatMap((one) => one.points)).toHaveLength(snake.length);
      expect(snake.length).toBeGreaterThan(0);
    });

    test('answers are gzipped for whoever asks, and only then', async () => {
      const encodingFor = async (accept: string) => {
        const response = await fetch(`${target.url}/querier.v1.QuerierService/GetProfileStats`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-encoding': accept },
          body: '{}',
        });
        await response.arrayBuffer();
        return response.headers.get('content-encoding');
      };
      expect(await encodingFor('gzip')).toBe('gzip');
      expect(await encodingFor('identity')).toBeNull();
    });

    test('errors have their kind and the words of the server', async () => {
      const { fromMs: start, untilMs: end } = target.window;
      const badType = await failure(points({ profile_typeID: 'seconds', start, end, step: 1 }));
      expect(badType).toMatchObject({ kind: 'bad-type' });
      expect(badType.why).toContain('of the form <name>:<sample-type>:<sample-unit>');
      const badSelector = await failure(points({ label_selector: '{service_name=', start, end, step: 1 }));
      expect(badSelector.why).toContain('parse error: unexpected end of input inside braces');
      const reversed = await failure(points({ start: end, end: start, step: 1 }));
      expect(reversed.why).toContain('start time is after end time');
      expect((await failure(points({ start, step: 1 }))).why).toContain('missing time range');
      expect((await failure(client.callJson('Nope', {}))).kind).toBe('not-pyroscope');
    });

    test('the server tells what it holds', async () => {
      const { oldestProfileMs, newestProfileMs } = await source.readRetention();
      // Version 2 may say nothing; what is said has to be right.
      expect(oldestProfileMs ?? 0).toBeLessThanOrEqual(target.window.fromMs + 999);
      expect(newestProfileMs ?? Number.MAX_SAFE_INTEGER).toBeGreaterThan(target.window.fromMs);
      expect(await client.get('/ready')).toContain('ready');
      expect(JSON.parse(await client.get('/api/v1/status/buildinfo'))).toMatchObject({ status: 'success' });
    });
  });
}

async function failure(promise: Promise<unknown>): Promise<SourceError> {
  const error: unknown = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError) return error;
  throw error;
}
