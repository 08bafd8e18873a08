import { describe, expect, test } from 'vitest';
import { detectLeak } from '../../../src/compare/leak.ts';
import { leakLimits } from '../../../src/compare/leak-estimate.ts';
import type { LevelWindow } from '../../../src/compare/level-series.ts';
import { HEAP_LIMITS, MIB } from '../../support/heap-simulator.ts';
import {
  INUSE_OBJECTS,
  INUSE_SPACE,
  type RecordedWindow,
  recordedLevels,
} from '../../support/recorded-levels.ts';

const SAME_CODE: readonly RecordedWindow[] = ['history1', 'history2', 'baseline'];

/** Pods with one snapshot every 10 s; levels in MiB. */
function pods(level: (snapshot: number, pod: number) => number, count = 3, snapshots = 31): LevelWindow {
  return Array.from({ length: count }, (_, pod) => {
    const timesMs = Array.from({ length: snapshots }, (_, i) => 1_000_000 + i * 10_000);
    return {
      pod: `p${pod}`,
      timesMs,
      levels: timesMs.map((_, i) => level(i, pod) * MIB),
      aliveMs: timesMs,
    };
  });
}

const leak = (candidate: LevelWindow, ...references: LevelWindow[]) =>
  detectLeak({ candidate, references, limits: HEAP_LIMITS });
const flat = pods((i, pod) => 50 + ((i * 5 + pod) % 7));
const leaking = pods((i, pod) => 50 + 2 * i + ((i * 7 + pod * 3) % 5) * 3);

describe('on recordings', () => {
  const limits = leakLimits(INUSE_SPACE);
  const judge = (candidate: RecordedWindow, references: readonly RecordedWindow[], type = INUSE_SPACE) =>
    detectLeak({
      candidate: recordedLevels(candidate, type),
      references: references.map((window) => recordedLevels(window, type)),
      limits: leakLimits(type),
    });

  test.each(
    SAME_CODE.flatMap((candidate) => {
      const others = SAME_CODE.filter((window) => window !== candidate);
      return [...others.map((other) => [candidate, [other]] as const), [candidate, others] as const];
    }),
  )('same code: %s against %j is no leak', (candidate, references) => {
    expect(judge(candidate, references)).toMatchObject({ verdict: 'ok', stoppedBy: 'small' });
    expect(judge(candidate, [])).toMatchObject({ verdict: 'ok', stoppedBy: 'small' });
  });

  test.each([[['baseline']], [['history1']], [['history2']], [SAME_CODE]] as const)(
    'the candidate leaks against %j',
    (references) => {
      const { verdict, estimate, stoppedBy } = judge('candidate', references);
      expect([verdict, stoppedBy]).toEqual(['leak', null]);
      expect(estimate!.slopePerMin / MIB).toBeCloseTo(85.83525, 4);
      expect(estimate!.lowPerMin / MIB).toBeCloseTo(84.5009, 4);
      expect(estimate!.highPerMin / MIB).toBeCloseTo(88.5039, 4);
      expect(estimate).toMatchObject({ segments: 7, spanMs: 200_000, level: 184_818_761 });
      expect(estimate!.rise).toBeCloseTo(300_015_935.3333, 3);
      expect(estimate!.neededRise).toBeCloseTo(9_240_938.05, 3);
      expect(estimate!.pValue).toBeCloseTo(1 / 5040, 12);
      expect(estimate!.lateOverEarly).toBeCloseTo(1.0415, 4);
      expect(estimate!.smallestStep).toBeCloseTo(0.2802, 4);
    },
  );

  test('without a reference four minutes of growth are only a warning', () => {
    const { verdict, estimate, stoppedBy } = judge('candidate', []);
    expect([verdict, stoppedBy]).toEqual(['warn', 'no-reference']);
    expect(estimate!.slopePerMin / MIB).toBeCloseTo(81.8764, 4);
    expect(estimate!.pValue).toBeCloseTo(1 / 120, 12);
  });

  test('objects tell the same', () => {
    const { verdict, estimate } = judge('candidate', ['baseline'], INUSE_OBJECTS);
    expect(verdict).toBe('leak');
    expect(estimate!.slopePerMin / 60).toBeCloseTo(23_318.6333, 4);
  });

  test('half of the window is too short', () => {
    const whole = recordedLevels('candidate')[0]!;
    const first = { ...whole, timesMs: whole.timesMs.slice(0, 13), levels: whole.levels.slice(0, 13) };
    const candidate = [{ ...first, aliveMs: whole.aliveMs.slice(0, 13) }];
    expect(detectLeak({ candidate, references: [recordedLevels('baseline')], limits })).toEqual({
      verdict: 'inconclusive',
      stoppedBy: 'too-few-snapshots',
      pods: { used: 0, tooBrief: 1 },
      references: 0,
    });
  });
});

describe('three noisy pods against the reference implementation', () => {
  const references = [0, 1, 2].map((r) =>
    pods((i, pod) => 50 + ((i * 5 + r * 2 + pod) % 7) + Math.floor((i * r) / 8)),
  );

  test('one reference', () => {
    const { estimate } = leak(leaking, references[0]!);
    expect(estimate).toMatchObject({ level: 85_983_232, segments: 9 });
    expect(estimate!.slopePerMin / 60).toBeCloseTo(209_715.2, 4);
    expect(estimate!.lowPerMin / 60).toBeCloseTo(192_238.9333, 4);
    expect(estimate!.highPerMin / 60).toBeCloseTo(227_191.4667, 4);
    expect(estimate!.neededRise).toBeCloseTo(6_595_688.8788, 4);
    expect(estimate!.lateOverEarly).toBeCloseTo(1.1493, 4);
    expect(estimate!.smallestStep).toBeCloseTo(0.3138, 4);
  });

  test('three references that drift apart', () => {
    const { verdict, estimate } = leak(leaking, ...references);
    expect(verdict).toBe('leak');
    expect(estimate!.slopePerMin / 60).toBeCloseTo(199_035.2593, 4);
    expect(estimate!.lowPerMin / 60).toBeCloseTo(180_588.0889, 4);
    // 1.5 times the drift of the third reference against the other two.
    expect(estimate!.neededRise).toBeCloseTo(8_796_803.6571, 4);
    expect(estimate!.pValue).toBeCloseTo(2.7557e-6, 9);
  });

  test('no order of pods or references matters', () => {
    const forwards = detectLeak({ candidate: leaking, references, limits: HEAP_LIMITS });
    const backwards = detectLeak({
      candidate: leaking.toReversed(),
      references: references.toReversed().map((window) => window.toReversed()),
      limits: HEAP_LIMITS,
    });
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
  });
});

describe('what stops a leak', () => {
  test.each([
    ['a rise the reference has, too', leaking, leaking, 'ok', 'like-reference'],
    ['a reference that falls', pods((i) => 50 + i / 3), pods((i) => 150 - 3 * i), 'ok', 'like-reference'],
    ['a flat floor', pods((i) => 50 + (i % 3) * 40), flat, 'ok', 'no-trend'],
    ['a falling floor', pods((i) => 150 - 2 * i), flat, 'ok', 'no-trend'],
    ['3 % of the level', pods((i) => 1000 + i), pods(() => 1000), 'ok', 'size'],
    ['less than 4 MiB', pods((i) => 50 + i / 10), flat, 'ok', 'small'],
    [
      'a rise that gets ever slower',
      pods((i) => 110 - 60 * Math.exp(-i / 12)),
      pods(() => 50),
      'warn',
      'shape',
    ],
    ['a step', pods((i) => (i < 16 ? 50 + i / 100 : 90 + i / 100)), pods(() => 50), 'warn', 'shape'],
    [
      'a cache that is full after half of it',
      pods((i) => 50 + Math.min(4 * i, 60) + i / 99),
      flat,
      'warn',
      'shape',
    ],
  ])('%s', (_name, candidate, reference, verdict, stoppedBy) => {
    expect(leak(candidate, reference)).toMatchObject({ verdict, stoppedBy });
  });

  test('without a reference a rise that flattens is a warm-up', () => {
    expect(leak(pods((i) => 50 + Math.min(5 * i, 75) + i / 9))).toMatchObject({
      verdict: 'ok',
      stoppedBy: 'shape',
    });
  });

  describe('without a reference', () => {
    const straight = (snapshots: number) => pods((i) => 50 + i / 5 + (i % 5) / 9, 1, snapshots);
    const alone = (candidate: LevelWindow, loadGrowth: number | null) =>
      detectLeak({ candidate, references: [], limits: HEAP_LIMITS, loadGrowth });

    test('an hour straight up is a leak, half an hour is not', () => {
      expect(alone(straight(361), 0)).toMatchObject({ verdict: 'leak', stoppedBy: null, references: 0 });
      expect(alone(straight(181), 0)).toMatchObject({ verdict: 'warn', stoppedBy: 'no-reference' });
    });

    // The level rises from 50 MiB to 122 MiB: by 1.4 of what it was.
    test.each([
      [null, 'warn', 'load'],
      [-0.4, 'leak', null],
      [0.6, 'leak', null],
      [0.8, 'warn', 'load'],
      [1.1, 'ok', 'like-load'],
    ] as const)('a load that grew by %s: %s', (loadGrowth, verdict, stoppedBy) => {
      expect(alone(straight(361), loadGrowth)).toMatchObject({ verdict, stoppedBy });
    });

    test('a level that stays equal is idle only where the load is over or not known', () => {
      const full = pods((i) => 50 + Math.min(i, 400) / 5, 1, 1000);
      expect(alone(full, 0)).toMatchObject({ verdict: 'ok' });
      expect(alone(full, -0.5)).toMatchObject({ verdict: 'ok' });
      expect(alone(full, -0.9)).toMatchObject({ verdict: 'leak' });
      expect(alone(full, null)).toMatchObject({ verdict: 'warn', stoppedBy: 'load' });
    });
  });

  test('a reference that ends too soon is none', () => {
    const short = pods(() => 50, 1, 15);
    expect(leak(leaking, short)).toMatchObject({ verdict: 'warn', stoppedBy: 'no-reference', references: 0 });
    expect(leak(leaking, short, flat)).toMatchObject({ verdict: 'leak', references: 1 });
  });
});

test('a day of many pods is judged by a dozen segments', () => {
  const day = pods((i, pod) => 100 + i / 40 + ((i * 7 + pod) % 9), 20, 8640);
  expect(detectLeak({ candidate: day, references: [], limits: HEAP_LIMITS, loadGrowth: 0 })).toMatchObject({
    verdict: 'leak',
    pods: { used: 20, tooBrief: 0 },
    estimate: { segments: 12 },
  });
});

describe('degenerate input', () => {
  const nothing = { pod: 'p', timesMs: [], levels: [], aliveMs: [] };

  test.each([
    ['no pod', []],
    ['a pod without snapshots', [nothing]],
    ['one snapshot', pods(() => 900, 1, 1)],
    [
      'all at the same time',
      [{ ...nothing, timesMs: new Array(40).fill(5), levels: [...Array(40).keys()].map((i) => i * MIB) }],
    ],
    ['rises, then idle for most of the window', pods((i) => Math.min(50 + 9 * i, 104))],
  ])('%s is inconclusive', (_name, candidate) => {
    expect(leak(candidate, flat)).toMatchObject({ verdict: 'inconclusive', stoppedBy: 'too-few-snapshots' });
  });

  test.each([
    ['all under 4 MiB', pods((i) => i / 8)],
    ['never changed', pods(() => 700)],
    ['alive, but nothing retained', [{ ...nothing, aliveMs: flat[0]!.timesMs }]],
  ])('%s is ok', (_name, candidate) => {
    expect(leak(candidate, flat)).toMatchObject({ verdict: 'ok', stoppedBy: 'small' });
    expect(leak(candidate)).toMatchObject({ verdict: 'ok', stoppedBy: 'small' });
  });

  test('the idle end after the load is left out', () => {
    const ended = pods((i) => 50 + 2 * Math.min(i, 25) + (i < 26 ? (i % 3) / 9 : 1 / 9));
    const { verdict, estimate } = leak(ended, flat);
    expect(verdict).toBe('leak');
    expect(estimate!.spanMs).toBeLessThan(230_000);
  });

  test('pods that start or stop early are left out, late starters are aligned by age', () => {
    const brief = pods(() => 50, 1, 8)[0]!;
    const half = {
      ...leaking[1]!,
      pod: 'half',
      timesMs: leaking[1]!.timesMs.slice(0, 17),
      levels: leaking[1]!.levels.slice(0, 17),
    };
    const moved = leaking.map((pod, i) => ({
      ...pod,
      timesMs: pod.timesMs.map((time) => time + i * 60_000),
      aliveMs: [],
    }));
    const result = leak([...moved, { ...brief, pod: 'brief' }, { ...half, aliveMs: [] }], flat);
    expect(result).toMatchObject({ verdict: 'leak', pods: { used: 3, tooBrief: 2 } });
    expect(result.estimate).toEqual(leak(leaking, flat).estimate);
  });

  test('one leaking pod of three does not make the service leak', () => {
    expect(leak([leaking[0]!, flat[1]!, flat[2]!], flat)).toMatchObject({ verdict: 'ok' });
    expect(leak([leaking[0]!, leaking[1]!, flat[2]!], flat)).toMatchObject({ verdict: 'leak' });
  });

  test('a pod with a gap as long as a segment gives no floor', () => {
    const holed = leaking.slice(0, 1).map((pod) => {
      const keep = pod.timesMs.map((_, i) => i).filter((i) => i < 12 || i > 20);
      const pick = (values: readonly number[]) => keep.map((i) => values[i]!);
      return { pod: 'p', timesMs: pick(pod.timesMs), levels: pick(pod.levels), aliveMs: pick(pod.timesMs) };
    });
    expect(leak(holed, flat)).toMatchObject({ verdict: 'inconclusive' });
  });

  test('every number is finite', () => {
    for (const candidate of [leaking, flat, pods((i) => (i > 20 ? 90 : 50) + (i % 3))]) {
      for (const references of [[], [flat], [flat, flat]]) {
        const numbers = Object.values(leak(candidate, ...references).estimate!);
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }
    }
  });
});

test.each([
  ['memory:inuse_space:bytes:inuse_space:bytes', { minRise: 4 * MIB, quantum: 524_288 }],
  [INUSE_OBJECTS, { minRise: 5000, quantum: 0 }],
  ['goroutine:goroutine:count:goroutine:count', { minRise: 100, quantum: 0 }],
])('limits of %s', (profileType, limits) => {
  expect(leakLimits(profileType)).toEqual(limits);
});
