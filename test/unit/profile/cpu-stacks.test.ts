import { describe, expect, test } from 'vitest';
import {
  type CpuStacks,
  CpuStacksError,
  cpuStacks,
  encodeCpuStacks,
} from '../../../src/profile/cpu-stacks.ts';
import { parseProfile } from '../../../src/profile/detect.ts';
import { readPprof } from '../../support/pprof-reader.ts';
import { encodePprof } from '../../support/pprof-writer.ts';

const TIME = { startMs: 1_795_360_238_123, durationMs: 15_000 };

const textOf = (text: string) => parseProfile(Buffer.from(text));

interface Thread {
  readonly type?: string;
  readonly unit?: string;
  readonly samples?: readonly (readonly number[])[];
  readonly weights?: readonly number[];
  readonly events?: readonly object[];
  readonly endValue?: number;
}

function speedscope(...threads: readonly Thread[]) {
  const frames = ['main', 'work', 'iou'].map((name, line) => ({ name, file: '/app/ai.py', line: line + 1 }));
  const profiles = threads.map((thread) => ({
    type: 'sampled',
    unit: 'seconds',
    startValue: 0,
    endValue: 1,
    ...thread,
  }));
  return textOf(JSON.stringify({ shared: { frames }, profiles }));
}

/** Stacks as `leaf;…;root` to nanoseconds. */
function named({ frames, stacks, nanos }: CpuStacks): Record<string, bigint> {
  return Object.fromEntries(
    stacks.map((stack, i) => [stack.map((id) => frames[id]?.name).join(';'), nanos[i] ?? -1n]),
  );
}

describe('what is CPU time', () => {
  test('several threads of a file are one profile, and equal stacks one stack', () => {
    const stacks = cpuStacks(
      speedscope(
        { samples: [[0, 1], [0, 1], [0]], weights: [0.01, 0.01, 0.01] },
        {
          samples: [
            [0, 1],
            [0, 1, 2],
          ],
          weights: [0.01, 0.03],
        },
      ),
      100,
    );
    expect(named(stacks)).toEqual({
      'work;main': 30_000_000n,
      main: 10_000_000n,
      'iou;work;main': 30_000_000n,
    });
    expect(stacks).toMatchObject({ totalNanos: 70_000_000n, periodNanos: 10_000_000n });
  });

  test.each([
    ['seconds', 0.02],
    ['milliseconds', 20],
    ['microseconds', 20_000],
    ['nanoseconds', 20_000_000],
  ])('%s', (unit, weight) => {
    const { totalNanos } = cpuStacks(speedscope({ unit, samples: [[0]], weights: [weight] }), 7);
    expect(totalNanos).toBe(20_000_000n);
  });

  test('samples are worth what the rate says', () => {
    expect(named(cpuStacks(textOf('main;work 3\nmain 1\nmain;work 2\n'), 250))).toEqual({
      'work;main': 20_000_000n,
      main: 4_000_000n,
    });
    const none = speedscope({ unit: 'none', samples: [[0]], weights: [2] });
    expect(cpuStacks(none, 100)).toMatchObject({ totalNanos: 20_000_000n, periodNanos: 10_000_000n });
    // A rate that does not divide a second still gives whole samples.
    expect(cpuStacks(textOf('main 3\n'), 30)).toMatchObject({
      totalNanos: 99_999_999n,
      periodNanos: 33_333_333n,
    });
  });

  test('events have no period', () => {
    const events = [
      { type: 'O', frame: 0, at: 0 },
      { type: 'O', frame: 2, at: 0.000_123_457 },
      { type: 'C', frame: 2, at: 0.4 },
      { type: 'C', frame: 0, at: 1 },
    ];
    const stacks = cpuStacks(speedscope({ type: 'evented', events }), 100);
    expect(named(stacks)).toEqual({ main: 600_123_457n, 'iou;main': 399_876_543n });
    expect(stacks.periodNanos).toBe(0n);
  });

  test('samples without frames and without weight', () => {
    const stacks = cpuStacks(speedscope({ samples: [[], [1], [0]], weights: [0.01, 0, 0.01] }), 100);
    expect(named(stacks)).toEqual({ '[unknown]': 10_000_000n, main: 10_000_000n });
    expect(cpuStacks(speedscope(), 100).totalNanos).toBe(0n);
  });

  test('pprof with CPU time in another unit, beside other types', () => {
    const model = {
      sampleTypes: [
        { type: 'allocations', unit: 'count' },
        { type: 'cpu', unit: 'microseconds' },
      ],
      samples: [{ locationIds: [1], values: [9, 5000] }],
      locations: [{ id: 1, lines: [{ functionId: 1, line: 4 }] }],
      functions: [{ id: 1, name: 'main' }],
    };
    expect(cpuStacks(parseProfile(encodePprof(model)), 100).totalNanos).toBe(5_000_000n);
  });
});

describe('what is none', () => {
  const pprof = (type: string, unit: string, value: bigint) =>
    parseProfile(
      encodePprof({
        sampleTypes: [{ type, unit }],
        samples: [{ locationIds: [1], values: [value] }],
        locations: [{ id: 1, lines: [{ functionId: 1 }] }],
        functions: [{ id: 1, name: 'main' }],
      }),
    );
  test.each([
    [
      'memory',
      pprof('inuse_space', 'bytes', 1n),
      'it holds inuse_space in bytes, and neither CPU time nor samples',
    ],
    ['bytes', speedscope({ unit: 'bytes', samples: [[0]], weights: [4] }), 'space in bytes'],
    ['a difference', pprof('cpu', 'nanoseconds', -1n), 'negative'],
    ['too much', pprof('cpu', 'seconds', 2n ** 40n), '64 bits'],
  ])('%s', (_name, profile, message) => {
    expect(() => cpuStacks(profile, 100)).toThrow(CpuStacksError);
    expect(() => cpuStacks(profile, 100)).toThrow(message);
  });
});

test('is written as pprof with its lines, period and time', () => {
  const stacks = cpuStacks(speedscope({ samples: [[0, 1], [0]], weights: [0.01, 0.02] }), 100);
  expect(readPprof(encodeCpuStacks(stacks, TIME))).toEqual({
    sampleTypes: ['cpu/nanoseconds'],
    stacks: new Map([
      ['work@/app/ai.py:2;main@/app/ai.py:1', [10_000_000n]],
      ['main@/app/ai.py:1', [20_000_000n]],
    ]),
    samples: 2,
    timeNanos: 1_795_360_238_123_000_000n,
    durationNanos: 15_000_000_000n,
    periodType: 'cpu/nanoseconds',
    period: 10_000_000n,
  });
});
