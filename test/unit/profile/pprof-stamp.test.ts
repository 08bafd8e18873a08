import { expect, test } from 'vitest';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { readPprofStamp, stampPprof } from '../../../src/profile/pprof-stamp.ts';
import { readPprof } from '../../support/pprof-reader.ts';
import { encodePprof, type PprofModel } from '../../support/pprof-writer.ts';

const CPU = { type: 'cpu', unit: 'nanoseconds' };
const MODEL: PprofModel = {
  sampleTypes: [{ type: 'samples', unit: 'count' }, CPU],
  samples: [{ locationIds: [1, 2], values: [3, 30_000_000] }],
  locations: [
    { id: 1, lines: [{ functionId: 1, line: 41 }] },
    { id: 2, lines: [{ functionId: 1, line: 7 }] },
  ],
  functions: [{ id: 1, name: 'main.work', file: 'main.go', startLine: 3 }],
  comments: ['kept'],
};
const DATED: PprofModel = {
  ...MODEL,
  timeNanos: 1_795_360_238_123_456_789n,
  durationNanos: 10_000_000_000n,
  periodType: { type: 'wall', unit: 'nanoseconds' },
  period: 10_000_000,
};
const TIME = { startMs: 1_795_360_000_000, durationMs: 30_000 };

test('reads what the file says of itself', () => {
  expect(readPprofStamp(encodePprof(MODEL))).toMatchObject({
    startMs: null,
    durationMs: null,
    hasPeriodType: false,
  });
  const stamp = readPprofStamp(encodePprof(DATED));
  expect(stamp).toMatchObject({ durationMs: 10_000, hasPeriodType: true });
  expect(Math.floor(stamp.startMs ?? 0)).toBe(1_795_360_238_123);
});

test('changes the time and nothing else', () => {
  const bytes = encodePprof(DATED);
  const stamped = stampPprof(bytes, readPprofStamp(bytes), TIME, CPU);
  const [before, after] = [readPprof(bytes), readPprof(stamped)];
  expect(after).toEqual({ ...before, timeNanos: 1_795_360_000_000_000_000n, durationNanos: 30_000_000_000n });
  expect([...after.stacks.keys()]).toEqual(['main.work@main.go:41;main.work@main.go:7']);
  expect(parsePprof(stamped)).toEqual({
    ...parsePprof(bytes),
    startMs: 1_795_360_000_000,
    durationNanos: 30_000_000_000,
  });
});

test('gives a period type to a file without one', () => {
  const bytes = encodePprof(MODEL);
  const stamped = stampPprof(bytes, readPprofStamp(bytes), TIME, CPU);
  expect(readPprof(stamped)).toMatchObject({
    periodType: 'cpu/nanoseconds',
    sampleTypes: ['samples/count', 'cpu/nanoseconds'],
  });
  expect(parsePprof(stamped).frames).toEqual(parsePprof(bytes).frames);
});

test('a damaged file is an error', () => {
  expect(() => readPprofStamp(encodePprof(MODEL).subarray(0, 20))).toThrow(/not a valid pprof profile/);
});
