import { describe, expect, test } from 'vitest';
import { detectLeakOverSpan } from '../../../src/compare/leak-span.ts';
import { sameProcesses } from '../../../src/compare/same-processes.ts';
import {
  HEAP_LIMITS,
  MIB,
  partOf,
  type Random,
  SHAPES,
  sampleHeap,
  seededRandom,
  simulateHeap,
} from '../../support/heap-simulator.ts';

const MINUTE_MS = 60_000;
const WINDOW_MS = 10 * MINUTE_MS;
const REPETITIONS = 60;

/** From the start of a baseline to the end of a candidate of ten minutes each; long spans with fewer snapshots, to save time. */
const SPANS = [
  { name: '20 min', windowMs: 20 * MINUTE_MS, stepMs: 15_000 },
  { name: '1 h', windowMs: 60 * MINUTE_MS, stepMs: 15_000 },
  { name: '3 h', windowMs: 180 * MINUTE_MS, stepMs: 30_000 },
  { name: '6 h', windowMs: 360 * MINUTE_MS, stepMs: 60_000 },
];
type Span = (typeof SPANS)[number];

/** True level by time, as a factor. */
type Life = (timeMs: number) => number;

/** What happens when a new version takes the place of the old one under the same name and without a pause. */
const ROLLOUTS: Readonly<Record<string, (spanMs: number, random: Random) => Life>> = {
  'flat, then a warm-up to another level': (spanMs, random) => {
    const when = random.between(0.3, 0.7) * spanMs;
    const [level, start] = [random.between(1, 3), random.between(0, 0.8)];
    const fillMs = random.between(0.01, 0.2) * spanMs;
    return (t) => (t < when ? 1 : level * (start + (1 - start) * (1 - Math.exp((when - t) / fillMs))));
  },
  'two versions that leak': (spanMs, random) => {
    const when = random.between(0.3, 0.7) * spanMs;
    const [before, after, start] = [random.between(0, 0.5), random.between(0, 2), random.between(0, 1)];
    return (t) => (t < when ? 1 + (before * t) / spanMs : start + (after * (t - when)) / spanMs);
  },
};

function simulateLife(life: Life, { windowMs, stepMs }: Span, levelBytes: number, random: Random) {
  const count = Math.floor(windowMs / stepMs) + 1;
  return sampleHeap(
    Array.from({ length: count }, (_, i) => levelBytes * life(i * stepMs)),
    stepMs,
    random,
  );
}

const anyLevel = (random: Random) => [3, 50, 500][Math.floor(random.next() * 3)]! * MIB;

/** As the gate does it: first the proof, then the rule. */
function judge(heap: ReturnType<typeof simulateHeap>, { windowMs }: Span, loadGrowth: number | null = 0) {
  const snapshots = (window: typeof heap) =>
    window.map(({ pod, timesMs, levels }) => ({ replica: pod, timesMs, values: levels }));
  const later = partOf(heap, windowMs - WINDOW_MS, windowMs + 1);
  const windows = [snapshots(partOf(heap, 0, WINDOW_MS)), snapshots(later)];
  if (sameProcesses(windows, snapshots(heap), HEAP_LIMITS.minRise) !== null) return 'refused';
  return detectLeakOverSpan({ span: heap, later, limits: HEAP_LIMITS, loadGrowth }).verdict;
}

/** Per cent of leaks and of warnings. */
function rates(run: () => string): { readonly leak: number; readonly warn: number } {
  const verdicts = Array.from({ length: REPETITIONS }, run);
  const rate = (verdict: string) => (100 * verdicts.filter((one) => one === verdict).length) / REPETITIONS;
  return { leak: rate('leak'), warn: rate('warn') };
}

describe.each(SPANS.map((span) => [span.name, span] as const))('%s of the same code', (_name, span) => {
  test('fails in fewer than one of a hundred', () => {
    const random = seededRandom(20_261_122);
    const found = SHAPES.map((shape) => ({
      shape,
      ...rates(() => judge(simulateHeap({ ...span, shape, levelBytes: anyLevel(random) }, random), span)),
    }));
    const leaks = found.map(({ leak }) => leak);
    expect(leaks.reduce((sum, rate) => sum + rate, 0) / SHAPES.length).toBeLessThan(0.5);
    expect(Math.max(...leaks)).toBeLessThanOrEqual(3);
    // What fills with a time constant as long as the span, or wanders, may warn; the rest does not.
    const quiet = found.filter(({ shape }) => shape !== 'slowwarm' && shape !== 'rw');
    expect(quiet.filter(({ warn }) => warn > 4)).toEqual([]);
  });

  test.each(Object.keys(ROLLOUTS))('a rollout nobody sees, %s, does not fail', (name) => {
    const random = seededRandom(5);
    const found = rates(() => {
      const life = ROLLOUTS[name]!(span.windowMs, random);
      return judge(simulateLife(life, span, anyLevel(random), random), span);
    });
    expect(found.leak).toBe(0);
    expect(found.warn).toBeLessThanOrEqual(8);
  });

  test('half a day of rising load is no leak where the load is known, and only a warning where not', () => {
    const random = seededRandom(6);
    const morning = (t: number) => 1 + 0.15 * (1 - Math.cos((Math.PI * t) / span.windowMs));
    const under = (loadGrowth: number | null) =>
      rates(() => judge(simulateLife(morning, span, anyLevel(random), random), span, loadGrowth));
    expect(under(0.35)).toMatchObject({ leak: 0 });
    expect(under(null)).toMatchObject({ leak: 0 });
    expect(under(0.35).warn).toBeLessThan(under(null).warn);
  });
});

test.each(SPANS.slice(1).map((span) => [span.name, span] as const))(
  '%s: a cache that fills for much longer is rarely taken for a leak',
  (_name, span) => {
    const random = seededRandom(8);
    const filling = (t: number) => 1 - Math.exp(-t / (2 * span.windowMs));
    const found = rates(() => judge(simulateLife(filling, span, anyLevel(random), random), span));
    expect(found.leak).toBeLessThanOrEqual(20);
  },
);

describe('a leak on a heap of 50 MiB', () => {
  test.each([
    ['20 min', 'flat', 32, 0, 70],
    ['1 h', 'flat', 64, 60, 95],
    ['1 h', 'saw', 200, 60, 85],
    ['3 h', 'flat', 32, 40, 90],
    ['3 h', 'flat', 64, 65, 95],
    ['6 h', 'flat', 64, 75, 95],
    ['6 h', 'saw', 200, 70, 90],
    ['6 h', 'ar', 200, 65, 95],
  ] as const)(
    '%s, %s, %d MiB in all: of 100, %d fail and %d fail or warn',
    (name, shape, leakMib, fails, tells) => {
      const span = SPANS.find((one) => one.name === name)!;
      const random = seededRandom(3);
      const setting = { ...span, shape, levelBytes: 50 * MIB, leakBytes: leakMib * MIB };
      const { leak, warn } = rates(() => judge(simulateHeap(setting, random), span));
      expect(leak).toBeGreaterThanOrEqual(fails);
      expect(leak + warn).toBeGreaterThanOrEqual(tells);
    },
  );
});
