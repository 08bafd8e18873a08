import { describe, expect, test } from 'vitest';
import { detectProfile } from '../../src/profile/detect.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { isProblem, parseReport } from '../../src/report/parse-report.ts';
import type { Report } from '../../src/report/report.ts';
import { formatReportJson } from '../../src/report/report-json.ts';
import { compareProfiles, mustBeWhole } from '../support/fuzz/engine.ts';
import { mustRender } from '../support/fuzz/rendered.ts';
import { encodePprof, type PprofModel } from '../support/pprof-writer.ts';

const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);
const DEPTH = 100_000;
/** They take seconds; what shares its processors with much else takes minutes. */
const SLOW_MS = 600_000;

/** Samples over functions 1 to `functions`, each a stack of ids, leaf first, with its value. */
function pprofOf(
  functions: number,
  samples: Iterable<readonly [ids: readonly number[], value: number | bigint]>,
): Uint8Array {
  const ids = Array.from({ length: functions }, (_, index) => index + 1);
  const model: PprofModel = {
    sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
    samples: Array.from(samples, ([locationIds, value]) => ({ locationIds, values: [value] })),
    locations: ids.map((id) => ({ id, lines: [{ functionId: id, line: 5 }] })),
    functions: ids.map((id) => ({ id, name: `f${id}`, file: 'a.py', startLine: 1 })),
  };
  return encodePprof(model);
}

/** What the engine tells of two files, after every form of it has been rendered and its JSON been read again. */
function compared(baseline: Uint8Array, candidate: Uint8Array): Report {
  const [first, second] = [read(baseline), read(candidate)];
  const report = compareProfiles(first, second);
  if (report === null) throw new Error('nothing was compared');
  mustRender(report);
  expect(isProblem(parseReport(formatReportJson(report)))).toBe(false);
  return report;
}

function read(bytes: Uint8Array): Profile {
  const { profile } = detectProfile(bytes);
  mustBeWhole(profile);
  return profile;
}

function totalOf({ comparisons }: Report) {
  return comparisons[0]?.total;
}

describe('values at the edges', () => {
  const pair = (value: bigint) =>
    pprofOf(2, [
      [[1, 2], value],
      [[2], value],
    ]);

  test('2^63-1, and sums beyond it', () => {
    const total = totalOf(compared(pair(MAX), pair(MAX)));
    expect(total?.baseline).toBeCloseTo(2 ** 64, -15);
    expect(total?.candidate).toBe(total?.baseline);
  });

  test.each([
    ['the smallest number', MIN, MIN],
    ['negative against positive', -5_000_000_000n, 5_000_000_000n],
    ['the smallest against the largest', MIN, MAX],
    ['nothing on both sides', 0n, 0n],
    ['nothing before', 0n, 5_000_000_000n],
    ['nothing after', 5_000_000_000n, 0n],
  ])('%s', (_, before, after) => {
    const { verdict, comparisons } = compared(pair(before), pair(after));
    expect(comparisons).toHaveLength(1);
    // A single file a side never fails, and what is no cost never passes.
    expect(['inconclusive', 'not-evaluated']).toContain(verdict);
  });

  test('values that add up to nothing', () => {
    const sides = [1n, -1n].map((sign) =>
      pprofOf(2, [
        [[1], sign * 1_000_000_000n],
        [[2], -sign * 1_000_000_000n],
      ]),
    );
    expect(totalOf(compared(sides[0]!, sides[1]!))).toEqual({ baseline: 0, candidate: 0 });
  });

  test('a profile without samples, and one without anything', () => {
    const empty = pprofOf(0, []);
    expect(compared(empty, empty).verdict).not.toBe('pass');
    expect(compared(empty, pair(5_000_000_000n)).verdict).not.toBe('pass');
    expect(read(new Uint8Array([0x0a, 0x00])).sampleTypes).toEqual([{ type: '', unit: '' }]);
  });

  test('lines that no file has are left out', () => {
    const lined = (line: bigint, value: bigint) =>
      encodePprof({
        sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
        samples: [
          { locationIds: [1], values: [value] },
          { locationIds: [2], values: [100_000_000_000n] },
        ],
        locations: [1, 2].map((id) => ({ id, lines: [{ functionId: id, line }] })),
        functions: [1, 2].map((id) => ({ id, name: `f${id}`, file: 'a.py', startLine: 3 })),
      });
    for (const line of [MAX, -1n, 2n ** 31n, 2n ** 53n]) {
      const report = compared(lined(7n, 100_000_000_000n), lined(line, 900_000_000_000n));
      const places = report.comparisons[0]?.functions.map(({ source }) => source);
      expect(places).toContainEqual({ file: 'a.py', firstLine: 3, lastLine: 3 });
    }
  });
});

describe('profiles of a size that none should have', () => {
  test('a recursion of 100,000 frames', { timeout: SLOW_MS }, () => {
    const deep = (value: number) =>
      pprofOf(3, [
        [Array.from({ length: DEPTH }, (_, at) => 1 + (at % 3)), 10e9],
        [Array.from({ length: DEPTH }, (_, at) => 1 + ((at + 1) % 3)), value],
      ]);
    expect(totalOf(compared(deep(10e9), deep(50e9)))).toEqual({ baseline: 20e9, candidate: 60e9 });
  });

  test('a stack of 100,000 functions', { timeout: SLOW_MS }, () => {
    const stack = Array.from({ length: DEPTH }, (_, at) => DEPTH - at);
    const deep = (value: number) =>
      pprofOf(DEPTH, [
        [stack, 10e9],
        [stack.slice(1), value],
      ]);
    expect(totalOf(compared(deep(10e9), deep(50e9)))).toEqual({ baseline: 20e9, candidate: 60e9 });
  });

  test('100,000 functions', { timeout: SLOW_MS }, () => {
    const wide = (cost: (at: number) => number) =>
      pprofOf(
        DEPTH,
        Array.from({ length: DEPTH }, (_, at) => [[at + 1, 1], cost(at)] as const),
      );
    const report = compared(
      wide(() => 10e6),
      wide((at) => 10e6 * (1 + (at % 3))),
    );
    expect(totalOf(report)?.baseline).toBe(1e12);
  });

  test('a folded stack and an evented profile of 100,000 frames', { timeout: SLOW_MS }, () => {
    const names = Array.from({ length: DEPTH }, (_, at) => `f${at}`);
    const folded = Buffer.from(`${names.join(';')} 10\n`);
    expect(totalOf(compared(folded, folded))).toEqual({ baseline: 10, candidate: 10 });
    const events = [
      ...names.map((_, at) => ({ type: 'O', at, frame: at })),
      ...names.map((_, at) => ({ type: 'C', at: DEPTH, frame: DEPTH - 1 - at })),
    ];
    const profile = { type: 'evented', name: 'a', unit: 'seconds', startValue: 0, endValue: DEPTH, events };
    const shared = { frames: names.slice(0, 2).map((name) => ({ name })) };
    // Two frames over and over: with one for each, the file would hold 5,000,000,000.
    const again = events.map(({ type, at, frame }) => ({ type, at: Math.min(at, 9), frame: frame % 2 }));
    const text = JSON.stringify({ shared, profiles: [{ ...profile, events: again }] });
    expect(compared(Buffer.from(text), Buffer.from(text)).comparisons).toHaveLength(1);
  });
});

describe('names that are none', () => {
  const named = (name: string) => {
    const bytes = encodePprof({
      sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
      samples: [{ locationIds: [1], values: [5_000_000_000n] }],
      locations: [{ id: 1, lines: [{ functionId: 1 }] }],
      functions: [{ id: 1, name, file: name }],
    });
    return bytes;
  };

  test.each([
    ['NUL', 'a\0b'],
    ['half a character', 'a\ud800b'],
    ['nothing', ''],
    ['100,000 characters', 'x|`<'.repeat(25_000)],
    ['a key of every object', '__proto__'],
  ])('%s', (_, name) => {
    expect(compared(named(name), named(name)).comparisons).toHaveLength(1);
  });

  test('bytes that are no UTF-8', () => {
    const bytes = named('abcdefgh');
    const at = Buffer.from(bytes).indexOf('abcdefgh');
    bytes.set([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf8], at);
    expect(read(bytes).frames[0]?.name).toMatch(/^\ufffd+$/u);
    expect(compared(bytes, bytes).comparisons).toHaveLength(1);
    const folded = Buffer.from('main;a\xff\xc0b 10\n', 'latin1');
    expect(compared(folded, folded).comparisons).toHaveLength(1);
  });
});
