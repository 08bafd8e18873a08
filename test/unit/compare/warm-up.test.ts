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
    const { baseline, candidate } = measureWindows([service]);
    expect(baseline.warmUpBlocks).toBe(0);
    expect(baseline.factor).toBeCloseTo(1, 2);
    expect(candidate.warmUpBlocks).toBe(1);
    expect(candidate.factor).toBeCloseTo(3, 2);
  });

  test('a short last block with as much per second is no other pace', () => {
    const untilMs = at(550);
    const blocks = SIDE.blocks.map((block, index) => (index === 5 ? { ...block, untilMs } : block));
    const side = { blocks, series: [] };
    const half: Stacks = { 'work;main': STEADY.with(5, 500) };
    const { baseline } = measureWindows([
      { ...timed(half, half), sides: { baseline: side, candidate: side } },
    ]);
    expect(baseline.pace).toHaveLength(6);
    expect(baseline.factor).toBeCloseTo(1, 2);
  });

  test('is not looked for in less than 100 samples a block, however many nanoseconds they are', () => {
    const few = [201, 70, 70, 70, 70, 70];
    expect(measureWindows([timed({ 'work;main': few }, { 'work;main': few })]).candidate.pace).toEqual([]);
  });

  test('is left out with its time and its uploads', () => {
    const { data, droppedMs } = withoutWarmUp(service, windows);
    expect(droppedMs).toEqual({ baseline: 0, candidate: 100_000 });
    expect(data.baseline).toBe(service.data.baseline);
    expect(data.candidate).toMatchObject({ durationMs: 500_000, uploads: 100 });
    expect(data.candidate.blocks).toEqual(service.data.candidate.blocks.slice(1));
    expect(data.loadLog).toBeUndefined();
  });

  test('shortens a load that runs evenly over the window', () => {
    const fixed = { ...service, data: { ...service.data, loadLog: 0.1 } };
    const { data } = withoutWarmUp(fixed, windows);
    expect(data.loadLog).toBeCloseTo(0.1 + Math.log(5 / 6), 12);
    const mirrored = { baseline: windows.candidate, candidate: windows.baseline };
    expect(withoutWarmUp(fixed, mirrored).data.loadLog).toBeCloseTo(0.1 - Math.log(5 / 6), 12);
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

  test('a side that was never asked for has no blocks, and shows none', () => {
    const none = { blocks: [], series: [] };
    const unasked = { ...timed({}, {}, { blocks: 0 }), sides: { baseline: none, candidate: none } };
    expect(measureWindows([unasked]).baseline).toEqual({ pace: [], factor: 1, warmUpBlocks: 0 });
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

  test('where replicas upload at different intervals, the shortest says what a thread gives', () => {
    const mixed = { ...SIDE, series: [{ timesMs: every(30, 1) }, { timesMs: every(10, 6) }] };
    const service = timed({ 'work;main': STEADY }, { 'work;main': STEADY });
    const { candidate } = selfBlocksOf({ ...service, sides: { baseline: SIDE, candidate: mixed } });
    expect(candidate.ticksPerUpload).toBe(1000);
  });

  test('each upload is counted once, in the block that holds most of its last second', () => {
    // Borders at 0, 10.5, 21, ... s. The middle of the second that ends at 11 is 10.5, and no block holds its own end.
    const blocks = STEADY.map((_, index) => ({
      fromMs: at(0) + 10_500 * index,
      untilMs: at(0) + 10_500 * (index + 1),
    }));
    const side = { blocks, series: [{ timesMs: [at(0), at(10), at(11), at(21), at(22), at(63)] }] };
    const service = timed({ 'work;main': STEADY }, { 'work;main': STEADY });
    const { baseline } = selfBlocksOf({ ...service, sides: { baseline: side, candidate: side } });
    expect(baseline.uploads).toEqual([2, 2, 1, 0, 0, 1]);
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
