import { describe, expect, test } from 'vitest';
import { type CalibrationRequest, runCalibration } from '../../../src/calibrate/calibrate.ts';
import type { Calibration } from '../../../src/calibrate/calibration.ts';
import { cutRange } from '../../../src/calibrate/windows.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { type BlockQuery, SourceError } from '../../../src/sources/source.ts';
import {
  CPU,
  type FakeContent,
  type FakeSource,
  fakeSource,
  foldedProfile,
} from '../../support/fake-source.ts';

const MINUTE = 60_000;
const START = 1_700_000_000_000;
const at = (minutes: number) => START + minutes * MINUTE;
const NOW = at(60);

function request(minutes: number, changes: Partial<CalibrationRequest> = {}): CalibrationRequest {
  return {
    windows: cutRange({ fromMs: START, untilMs: at(minutes) }, 5 * MINUTE),
    selector: '',
    services: [],
    profileTypes: ['cpu'],
    typesAsked: true,
    target: 0.01,
    policy: DEFAULT_POLICY,
    ignore: [],
    load: { kind: 'auto' },
    mixedWindows: 'refuse',
    nowMs: NOW,
    onProgress: () => undefined,
    ...changes,
  };
}

/** Uploads in the middle of seconds, as no real one lies on the edge of a window. */
const uploads = (service: string, from: number, until: number) => ({
  service,
  fromMs: at(from) + 500,
  untilMs: at(until),
});

/** Steady work of ten functions, some of it more in some windows; 10 ms a sample. */
function work({ window }: BlockQuery, factorOf: (name: string, minute: number) => number) {
  const minute = (window.fromMs - START) / MINUTE;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = Math.round((300 + index) * factorOf(`f${index}`, minute));
    return [`main;handle;f${index}`, samples * 1e7];
  });
  return foldedProfile(Object.fromEntries(stacks));
}
const steady = (query: BlockQuery) => work(query, () => 1);

async function calibrated(source: FakeSource, asked: CalibrationRequest): Promise<Calibration> {
  const result = await runCalibration(source, asked);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result.reason));
  return result.calibration;
}
const source = (content: FakeContent) => fakeSource({ read: steady, ...content });

describe('runCalibration', () => {
  test('every window meets each of the three before it, and every block is asked for once', async () => {
    const fake = source({ uploads: [uploads('a', 0, 60), uploads('b', 0, 60)] });
    const told: number[][] = [];
    const asked = request(60, { onProgress: (...numbers) => told.push(numbers) });
    const { builds, comparisons, windows, thresholds } = await calibrated(fake, asked);
    expect(builds).toMatchObject({ pairs: 30, disjointPairs: 6, fail: { count: 0, rate: 0, low: 0 } });
    expect(windows).toEqual({ all: 12, used: 12, clipped: 0 });
    expect(comparisons.map(({ service, pairs }) => [service, pairs])).toEqual([
      ['a', 30],
      ['b', 30],
    ]);
    expect(thresholds).toMatchObject({ failOnGrowth: 0.1, warnOnGrowth: 0.05, failRaisedBy: null });
    expect(new Set(fake.asked.blocks.map((query) => JSON.stringify(query))).size).toBe(2 * 12 * 6);
    expect(fake.asked.blocks).toHaveLength(2 * 12 * 6);
    expect(fake.asked.uploads).toHaveLength(1);
    expect(told).toEqual(Array.from({ length: 30 }, (_, index) => [index + 1, 30]));
  });

  test('a burst is a false alarm, is named with its window, and raises the threshold above itself', async () => {
    const burst = (query: BlockQuery) =>
      work(query, (name, minute) => (name === 'f3' && minute >= 20 && minute < 25 ? 3 : 1));
    const { builds, comparisons, thresholds } = await calibrated(
      source({ uploads: [uploads('a', 0, 60)], read: burst }),
      request(60),
    );
    expect(builds.fail).toMatchObject({ count: 3, rate: 0.1 });
    expect(builds.fail.low).toBeGreaterThan(0);
    expect(builds.fail.high).toBeGreaterThan(0.3);
    expect(comparisons[0]!.peaks.fail).toMatchObject({ service: 'a', profileType: CPU, function: 'f3' });
    expect(thresholds?.failRaisedBy).toMatchObject({ function: 'f3', pair: { candidate: 4 } });
    expect(thresholds?.failOnGrowth).toBeGreaterThan(1.9);
    expect(thresholds?.failOnGrowth).toBeLessThan(2.2);
    const again = request(60, { policy: { ...DEFAULT_POLICY, ...thresholds } });
    const raised = await calibrated(source({ uploads: [uploads('a', 0, 60)], read: burst }), again);
    expect(raised.builds.fail.count).toBe(0);
  });

  test('the same input gives the same output, whatever the order of the answers', async () => {
    const content = { uploads: [uploads('a', 0, 30), uploads('b', 0, 30)] };
    let turn = 0;
    const read = async (query: BlockQuery) => {
      for (let left = (turn++ * 7) % 5; left > 0; left--) await Promise.resolve();
      return steady(query);
    };
    const first = await calibrated(source(content), request(30));
    const second = await calibrated(source({ ...content, read }), request(30));
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  test('windows without profiles are left out; a service counts where it was there', async () => {
    const { windows, builds, comparisons } = await calibrated(
      source({ uploads: [uploads('a', 0, 10), uploads('a', 30, 60), uploads('b', 45, 60)] }),
      request(60),
    );
    expect(windows).toEqual({ all: 12, used: 8, clipped: 0 });
    expect(builds).toMatchObject({ pairs: 1 + 5 + 4 + 3, disjointPairs: 4 });
    expect(comparisons.map(({ service, pairs }) => [service, pairs])).toEqual([
      ['a', 13],
      ['b', 3],
    ]);
  });

  test('windows of which the server holds only a part are left out', async () => {
    const { windows } = await calibrated(
      source({ uploads: [uploads('a', 13, 60)], retention: { oldestProfileMs: at(13) } }),
      request(60),
    );
    expect(windows).toEqual({ all: 12, used: 9, clipped: 3 });
  });

  test('what was asked for and never seen is told, what is optional is not', async () => {
    const services = [
      { name: 'a', optional: false },
      { name: 'gone', optional: false },
      { name: 'off', optional: true },
    ];
    const { absent } = await calibrated(
      source({ uploads: [uploads('a', 0, 30)] }),
      request(30, { services }),
    );
    expect(absent).toEqual([{ service: 'gone', profileType: 'cpu' }]);
  });

  test('a type that nobody asked for by name may be missing', async () => {
    const asked = request(30, { profileTypes: ['cpu', 'memory'], typesAsked: false });
    expect((await calibrated(source({ uploads: [uploads('a', 0, 30)] }), asked)).absent).toEqual([]);
  });

  test('an answer that cannot be used costs its pairs, not the run', async () => {
    const read = (query: BlockQuery) => {
      if (query.service === 'b' && query.window.fromMs === at(10))
        throw new SourceError('too-large', 'The answer is too large', 'over 256 MiB', 'Cut the window.');
      return steady(query);
    };
    const fake = source({ uploads: [uploads('a', 0, 30), uploads('b', 0, 30)], read });
    const { builds, comparisons, leftOut } = await calibrated(fake, request(30));
    expect(builds.pairs).toBe(12);
    expect(comparisons.map(({ pairs }) => pairs)).toEqual([12, 12 - 5]);
    expect(leftOut).toEqual([
      { service: 'b', profileType: CPU, pairs: 5, error: 'The answer is too large: over 256 MiB' },
    ]);
  });

  test('a server that is gone ends the run', async () => {
    const gone = new SourceError('unreachable', 'No connection', 'refused', 'Start the server.');
    const read = ({ window }: BlockQuery) => {
      if (window.fromMs >= at(20)) throw gone;
      return foldedProfile({ 'main;work': 1 });
    };
    await expect(runCalibration(source({ uploads: [uploads('a', 0, 30)], read }), request(30))).rejects.toBe(
      gone,
    );
    const unknown = fakeSource({ uploads: [], discovery: gone });
    await expect(runCalibration(unknown, request(30))).rejects.toBe(gone);
  });

  test.each([
    ['no profiles at all', { uploads: [] }, 'FG108'],
    ['no such service', { uploads: [uploads('b', 0, 60)] }, 'FG104'],
    [
      'a server that is not ready',
      { uploads: [], readiness: { kind: 'not-ready', said: 'Ingester not ready' } },
      'FG131',
    ],
    [
      'uploads that hold nothing',
      { uploads: [], received: [{ name: 'wall', uploads: 4, samples: 0 }] },
      'FG125',
    ],
    ['a service that was silent', { uploads: [uploads('b', 0, 60), uploads('a', -60, -30)] }, 'FG124'],
    [
      'a server on which no one worked',
      { uploads: [uploads('a', -60, -30)], retention: { newestProfileMs: at(-30) } },
      'FG124',
    ],
    ['one window with profiles', { uploads: [uploads('a', 0, 5)] }, 'FG111'],
    ['windows too far apart', { uploads: [uploads('a', 0, 5), uploads('a', 55, 60)] }, 'FG111'],
    [
      'older than the server',
      { uploads: [uploads('a', 58, 60)], retention: { oldestProfileMs: at(58) } },
      'FG107',
    ],
  ] as readonly (readonly [string, FakeContent, string])[])(
    '%s: nothing is replayed, with the reason',
    async (_, content, code) => {
      const services = [{ name: 'a', optional: false }];
      const result = await runCalibration(source(content), request(60, { services }));
      expect(result).toMatchObject({ kind: 'nothing', reason: { code } });
    },
  );

  test('labels that hide every profile are told', async () => {
    const hidden = source({ uploads: [{ ...uploads('a', 0, 60), labels: '{version="a"}' }] });
    const services = [{ name: 'a', optional: false }];
    const result = await runCalibration(hidden, request(60, { services, selector: '{version="b"}' }));
    expect(result).toMatchObject({ kind: 'nothing', reason: { code: 'FG130' } });
  });

  test('a deployment in the range is no pair of the same code, unless versions are said to mean nothing', async () => {
    const content = {
      uploads: [
        { ...uploads('a', 0, 30), version: 'one' },
        { ...uploads('a', 30, 60), version: 'two' },
        uploads('b', 0, 60),
      ],
    };
    const { builds, comparisons, leftOut, absent } = await calibrated(source(content), request(60));
    expect(builds.pairs).toBe(30);
    expect(comparisons.map(({ pairs }) => pairs)).toEqual([12 + 12, 30]);
    expect(leftOut).toEqual([{ service: 'a', profileType: CPU, pairs: 6, error: null }]);
    expect(absent).toEqual([]);
    const allowed = await calibrated(source(content), request(60, { mixedWindows: 'allow' }));
    expect(allowed.comparisons.map(({ pairs }) => pairs)).toEqual([30, 30]);
  });

  test('two versions at any time leave nothing, and the remedy is a selector', async () => {
    const both = ['one', 'two'].map((version) => ({ ...uploads('a', 0, 60), replica: version, version }));
    const result = await runCalibration(source({ uploads: both }), request(60));
    expect(result).toMatchObject({ kind: 'nothing', reason: { code: 'FG214' } });
  });
});
