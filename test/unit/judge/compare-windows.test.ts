import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import type { ComparisonData, ComparisonResult } from '../../../src/compare/comparison.ts';
import type { Steadiness } from '../../../src/compare/steadiness.ts';
import { compareWindows, type ReadWindows, type WindowPolicy } from '../../../src/judge/compare-windows.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import {
  comparisonData,
  type DataOptions,
  SELECTION,
  SHOP,
  type Stacks,
} from '../../support/comparison-data.ts';
import { at, every, lossy, seriesOf } from '../../support/upload-times.ts';

/** Six blocks of 100 s. */
const BLOCKS = Array.from({ length: 6 }, (_, index) => ({
  fromMs: at(100 * index),
  untilMs: at(100 * index + 100),
}));
const WINDOW = { fromMs: at(0), untilMs: at(600) };
const SERIES = [seriesOf(every(10, 1))];

function read(options: DataOptions & { readonly stacks?: Stacks } = {}, candidate = SERIES): ReadWindows {
  const { stacks = SHOP, ...rest } = options;
  const side = (series: typeof SERIES) => ({ window: WINDOW, series, alive: [], blocks: BLOCKS });
  const data = comparisonData(stacks, stacks, { durationMs: [600_000, 600_000], uploads: [60, 60], ...rest });
  return { data, sides: { baseline: side(SERIES), candidate: side(candidate) } };
}

const STEADY: Steadiness = { pace: [0, 0, 0, 0, 0, 0], factor: 1, warmUpBlocks: 0 };
const COLD: Steadiness = { pace: [1, 0, 0, 0, 0, 0], factor: Math.E, warmUpBlocks: 1 };
const AUTO: WindowPolicy = { policy: DEFAULT_POLICY, load: { kind: 'auto' }, mixedWindows: 'refuse' };
const REQUESTS: WindowPolicy['load'] = {
  kind: 'requests',
  baseline: 1000,
  candidate: 1100,
  closedModel: false,
};

describe('a warm-up', () => {
  const windows = { baseline: STEADY, candidate: COLD };
  const under = (load: WindowPolicy['load']) => {
    const { result, droppedMs } = compareWindows(read(), windows, { ...AUTO, load });
    return { blocks: result.blocks, seconds: result.durationMs.candidate / 1000, droppedMs };
  };

  test('is left out of what is compared', () => {
    const without = { blocks: 5, seconds: 500, droppedMs: { baseline: 0, candidate: 100_000 } };
    expect(under({ kind: 'auto' })).toEqual(without);
    expect(under({ kind: 'fixed' })).toEqual(without);
  });

  test('stays where requests were counted over the whole window', () => {
    expect(under(REQUESTS)).toEqual({
      blocks: 6,
      seconds: 600,
      droppedMs: { baseline: 0, candidate: 0 },
    });
  });
});

describe('compareWindows', () => {
  const steady = { baseline: STEADY, candidate: STEADY };

  test('compares by the selection of the policy, or by what it is given', () => {
    const data = read();
    const own = compareWindows(data, steady, { ...AUTO, policy: { ...DEFAULT_POLICY, minShare: 0.1 } });
    expect(own.result).toEqual(compareSides(data.data, { ...SELECTION, minShare: 0.1 }));
    const asked: ComparisonData[] = [];
    const known = {} as ComparisonResult;
    const { result } = compareWindows(data, steady, AUTO, (one) => {
      asked.push(one);
      return known;
    });
    expect(result).toBe(known);
    expect(asked).toEqual([data.data]);
  });

  test('even windows of one version: nothing to say', () => {
    expect(compareWindows(read(), steady, AUTO)).toMatchObject({ incomparable: [], notes: [] });
  });

  test('two versions in a window are refused, or noted where that was allowed', () => {
    const mixed = [
      seriesOf(every(10, 1), { version: 'v1' }),
      seriesOf(every(10, 6), { version: 'v2', replica: 'b' }),
    ];
    const codes = (mixedWindows: WindowPolicy['mixedWindows']) => {
      const { incomparable, notes } = compareWindows(read({}, mixed), steady, { ...AUTO, mixedWindows });
      return [incomparable.map(({ code }) => code), notes.map(({ code }) => code)];
    };
    expect(codes('refuse')).toEqual([['FG214'], []]);
    expect(codes('allow')).toEqual([[], ['FG214']]);
  });

  test('levels are asked for their version only: missing snapshots change no level', () => {
    const gaps = [seriesOf(lossy(every(10, 1), 0.35, 3))];
    const refused = (options: DataOptions) =>
      compareWindows(read(options, gaps), steady, AUTO).incomparable.map(({ code }) => code);
    expect(refused({})).toEqual(['FG212']);
    expect(refused({ kind: 'gauge', unit: 'bytes' })).toEqual([]);
  });
});

describe('a main loop that sleeps', () => {
  // Ten uploads of 10 s a block, 100 samples a second: 10,000 a block are one thread at every tick.
  const stacks: Stacks = {
    'serve;main': [9999, 10_000, 10_000, 10_000, 10_000, 10_000],
    'work;main': [2001, 2900, 1200, 3100, 2500, 1800],
  };
  const steady = { baseline: STEADY, candidate: STEADY };
  const found = (options: DataOptions) => compareWindows(read({ stacks, ...options }), steady, AUTO).notes;

  test('is pointed out by its name, once it is not ignored already', () => {
    expect(found({})).toMatchObject([{ code: 'FG218', message: expect.stringContaining('serve') }]);
    expect(found({ ignored: ['serve'] })).toEqual([]);
  });

  test('is a matter of CPU time: memory is allocated evenly by any loop', () => {
    expect(found({ kind: 'alloc', unit: 'bytes', weight: 2 ** 19 })).toEqual([]);
  });
});
