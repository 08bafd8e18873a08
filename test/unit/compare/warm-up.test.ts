import { describe, expect, test } from 'vitest';
import { measureWindows, selfBlocksOf, type TimedData, withoutWarmUp } from '../../../src/compare/warm-up.ts';
import { comparisonData, type DataOptions, type Stacks } from '../../support/comparison-data.ts';
import { at, every } from '../../support/upload-times.ts';

// Without a common divisor: that would pass for the weight of one sample.
const STEADY = [1001, 1000, 1000, 1000, 1000, 1000];
const COLD = [3001, 1000, 1000, 1000, 1000, 1000];
/** Six blocks of 100 s, an upload every 10 s by two replicas. */
const SIDE = {
  blocks: STEADY.map((_, index) => ({ fromMs: at(100 * index), untilMs: at(100 * index + 100) })),
  series: [{ timesMs: every(10, 1) }, { timesMs: every(10, 6) }],
};

function timed(baseline: Stacks, candidate: Stacks, options: DataOptions = {}): TimedData {
  const data = comparisonData(baseline, candidate, {
    durationMs: [600_000, 600_000],
    uploads: [120, 120],
    ...options,
  });
  return { data, sides: { baseline: SIDE, candidate: SIDE } };
}

describe('a warm-up', () => {
  const service = timed(
    { 'work;main': STEADY, 'sleep;main': 900 },
    { 'work;main': COLD, 'sleep;main': 900 },
    { ignored: ['sleep'] },
  );
  const windows = measureWindows([service]);

  test('is found on its side, without what is idle', () => {
    expect(windows.baseline.warmUpBlocks).toBe(0);
    expect(windows.baseline.factor).toBeCloseTo(1, 2);
    expect(windows.candidate.warmUpBlocks).toBe(1);
    expect(windows.candidate.factor).toBeCloseTo(3, 2);
  });

  test('is left out with its time and its uploads', () => {
    const { data, droppedMs } = withoutWarmUp(service, windows);
    expect(droppedMs).toEqual({ baseline: 0, candidate: 100_000 });
    expect(data.baseline).toBe(service.data.baseline);
    expect(data.candidate).toMatchObject({ durationMs: 500_000, uploads: 100 });
    expect(data.candidate.blocks).toEqual(service.data.candidate.blocks.slice(1));
  });

  test('shortens a load that runs evenly over the window', () => {
    const fixed = { ...service, data: { ...service.data, loadLog: 0.1 } };
    const { data } = withoutWarmUp(fixed, windows);
    expect(data.loadLog).toBeCloseTo(0.1 + Math.log(5 / 6), 12);
    const steady = { baseline: windows.baseline, candidate: windows.baseline };
    expect(withoutWarmUp(fixed, steady).data.loadLog).toBe(0.1);
  });

  test('is left out of every service of the build, also of one that shows none', () => {
    const calm = timed({ 'work;main': STEADY }, { 'work;main': STEADY });
    expect(withoutWarmUp(calm, windows).data.candidate.blocks).toHaveLength(5);
    const alloc = timed({ 'work;main': STEADY }, { 'work;main': STEADY }, { kind: 'alloc', unit: 'bytes' });
    expect(withoutWarmUp(alloc, windows).droppedMs.candidate).toBe(100_000);
  });

  test('a level has none', () => {
    const level = timed({ 'hold;main': STEADY }, { 'hold;main': COLD }, { kind: 'gauge', unit: 'bytes' });
    expect(measureWindows([level]).candidate).toMatchObject({ pace: [], warmUpBlocks: 0 });
    expect(withoutWarmUp(level, windows)).toEqual({
      data: level.data,
      droppedMs: { baseline: 0, candidate: 0 },
    });
  });

  test('a service with few blocks keeps them', () => {
    const short = timed({ 'work;main': 3000 }, { 'work;main': 3000 }, { blocks: 3 });
    const sides = { baseline: SIDE, candidate: { ...SIDE, blocks: SIDE.blocks.slice(0, 3) } };
    expect(withoutWarmUp({ ...short, sides }, windows).droppedMs.candidate).toBe(0);
  });
});

describe('selfBlocksOf', () => {
  test('samples of each function, uploads, and what a thread gives in one of them', () => {
    const { baseline } = selfBlocksOf(timed({ 'work;main': STEADY, main: 60 }, { 'work;main': STEADY }));
    expect(baseline.blocks.map((block) => Array.from(block))).toEqual(STEADY.map((count) => [count, 10]));
    expect(baseline.uploads).toEqual([20, 20, 20, 20, 20, 20]);
    expect(baseline.ticksPerUpload).toBe(1000);
  });

  test('the rate is not known where values are no times, or uploads have no rhythm', () => {
    const counts = timed({ 'work;main': STEADY }, { 'work;main': STEADY }, { unit: 'count', weight: 1 });
    expect(selfBlocksOf(counts).baseline.ticksPerUpload).toBeNull();
    const unknown = { ...SIDE, series: [{ timesMs: [at(3)] }] };
    const service = timed({ 'work;main': STEADY }, { 'work;main': STEADY });
    expect(
      selfBlocksOf({ ...service, sides: { baseline: unknown, candidate: unknown } }).baseline,
    ).toMatchObject({ ticksPerUpload: null, uploads: [1, 0, 0, 0, 0, 0] });
  });
});
