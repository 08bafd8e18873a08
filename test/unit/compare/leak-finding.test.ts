import { describe, expect, test } from 'vitest';
import {
  findLeak,
  type GaugeLevels,
  type HeldParts,
  isSpanWanted,
  type SpanSnapshots,
} from '../../../src/compare/leak-finding.ts';
import type { Snapshots } from '../../../src/compare/same-processes.ts';
import { comparisonData } from '../../support/comparison-data.ts';
import { HEAP_LIMITS, MIB } from '../../support/heap-simulator.ts';

const MINUTE_MS = 60_000;
const START_MS = Date.UTC(2026, 10, 23, 8);
const HOURS = 4;
const END = HOURS * 60;

/** Level in MiB, or CPU time, by minutes since the start. */
type Curve = (minute: number) => number;

function uploads(
  curve: Curve,
  [from, until]: readonly [number, number],
  name: Partial<Snapshots>,
): Snapshots {
  const count = (until - from) * 4;
  const timesMs = Array.from({ length: count }, (_, i) => START_MS + from * MINUTE_MS + i * 15_000);
  const values = timesMs.map((time) => curve((time - START_MS) / MINUTE_MS));
  return { replica: 'a', timesMs, values, ...name };
}

interface Setting {
  readonly level: Curve;
  readonly cpu?: Curve | null;
  /** Minutes of each window, and of the baseline where it is another length. */
  readonly minutes?: number;
  readonly minutesBefore?: number;
  readonly until?: number;
  readonly names?: readonly Partial<Snapshots>[];
  readonly namesLater?: readonly Partial<Snapshots>[];
  readonly loadLog?: number;
}

const ONE = [{}];

/** Two windows at the start and at the end, of ten minutes unless told. */
function levelsOf(setting: Setting): GaugeLevels {
  const {
    level,
    cpu = () => 1,
    minutes = 10,
    minutesBefore = minutes,
    until = END,
    names = ONE,
    namesLater = names,
    loadLog,
  } = setting;
  const window = (from: number, end: number, named: readonly Partial<Snapshots>[]) => ({
    fromMs: START_MS + from * MINUTE_MS,
    untilMs: START_MS + end * MINUTE_MS,
    series: named.map((name) => uploads((minute) => level(minute) * MIB, [from, end], name)),
    cpu: cpu === null ? [] : named.map((name) => uploads(cpu, [from, end], name)),
  });
  return {
    baseline: window(0, minutesBefore, names),
    candidate: window(until - minutes, until, namesLater),
    limits: HEAP_LIMITS,
    loadLog,
  };
}

const spanOf = ({ level, until = END, names = ONE }: Setting): readonly Snapshots[] =>
  names.map((name) => uploads((minute) => level(minute) * MIB, [0, until], name));

/** Values of the stacks `cache` and `rows`, in MiB, over all snapshots of a part. */
const early = { cache: 100, rows: 1 };
const { table } = comparisonData(early, early, { kind: 'gauge', unit: 'bytes', weight: 1, blocks: 1 });
const held = (cache: number, rows: number, snapshots: number) => ({
  values: Float64Array.of(cache * MIB, rows * MIB),
  snapshots,
});
const HELD: HeldParts = {
  table,
  edges: { early: held(100, 0, 10), late: held(100, 10, 10) },
  windows: { baseline: held(400, 400, 40), candidate: held(2000, 800, 40) },
};
const find = (setting: Setting, span: SpanSnapshots = spanOf(setting)) =>
  findLeak(levelsOf(setting), span, HELD);
/** Wobbles a little, so that no level stays exactly equal. */
const wobble = (minute: number) => ((minute * 4) % 5) / 3;
const leaking: Curve = (minute) => 100 + minute / 2 + wobble(minute);
const steady: Curve = (minute) => 100 + wobble(minute);

describe('findLeak', () => {
  test('the baseline leaks as the candidate does: only the time between them tells', () => {
    const setting = { level: leaking };
    expect(find(setting, null)).toMatchObject({ result: { verdict: 'ok' }, over: 'candidate' });
    const { result, over, holders, spanUnseen } = find(setting);
    expect([result.verdict, over, spanUnseen]).toEqual(['leak', 'span', null]);
    expect(result.estimate!.slopePerMin / MIB).toBeCloseTo(0.5, 2);
    expect(holders.map(({ key, before, after }) => [key.name, before / MIB, after / MIB])).toEqual([
      ['cache', 10, 50],
      ['rows', 10, 20],
    ]);
  });

  test('a candidate that leaks while the baseline does not needs no span', () => {
    const level: Curve = (minute) => (minute < 230 ? 100 : 100 + 20 * (minute - 230)) + wobble(minute);
    const found = find({ level });
    expect(found).toMatchObject({ result: { verdict: 'leak' }, over: 'candidate' });
    expect(found.holders.map(({ key }) => key.name)).toEqual(['rows']);
  });

  test.each([
    ['steady', steady, 'candidate'],
    ['filled in between', (m: number) => 100 + Math.min(m, 100) + wobble(m), 'candidate'],
  ])('%s: no leak, and the candidate window says so', (_name, level, over) => {
    expect(find({ level })).toMatchObject({ result: { verdict: 'ok' }, over, spanUnseen: null });
  });

  test('windows too short for the rule are judged by what lies between them', () => {
    const short = { level: leaking, minutes: 2 };
    expect(find(short, null).result.verdict).toBe('inconclusive');
    expect(find(short)).toMatchObject({ result: { verdict: 'leak' }, over: 'span' });
    expect(find({ ...short, level: steady })).toMatchObject({ result: { verdict: 'ok' }, over: 'span' });
  });

  test.each([
    ['CPU time tells that the load grew as much', { cpu: (minute: number) => 1 + minute / 150 }, 'ok'],
    ['CPU time tells that it grew by half of it', { cpu: (minute: number) => 1 + minute / 300 }, 'warn'],
    ['nothing tells the load', { cpu: null }, 'warn'],
    ['the load is known to be the same', { cpu: null, loadLog: 0 }, 'leak'],
    ['the load is known to have grown', { loadLog: Math.log(2.5) }, 'ok'],
  ])('%s: %o', (_name, more, verdict) => {
    expect(find({ level: leaking, ...more }).result.verdict).toBe(verdict);
  });

  test.each([
    ['as many requests in half of the time are twice the load', 0, 'ok'],
    ['half as many in half of the time are the same load', Math.log(0.5), 'leak'],
  ])('%s', (_name, loadLog, verdict) => {
    expect(find({ level: leaking, minutesBefore: 20, loadLog }).result.verdict).toBe(verdict);
  });

  // Flat in the baseline, and 2 MiB a minute ever after: both looks see it.
  const sinceBaseline = { level: (m: number) => 100 + 2 * Math.max(0, m - 10), until: 60 };
  test.each([
    ['both fail: the longer look', sinceBaseline, 'leak', 'span'],
    ['the longer look only warns', { ...sinceBaseline, cpu: null }, 'leak', 'candidate'],
    ['both warn: the longer look', { ...sinceBaseline, minutesBefore: 1, cpu: null }, 'warn', 'span'],
  ])('%s', (_name, setting, verdict, over) => {
    expect(find(setting)).toMatchObject({ result: { verdict }, over });
  });

  // Fifteen snapshots tell that it came to rest; fourteen do not.
  test.each([
    [10, 'ok'],
    [3.75, 'ok'],
    [3.5, 'leak'],
  ])('a rise that stops as the last %d minutes begin: %s', (minutes, verdict) => {
    const level: Curve = (minute) => 100 + 5 * Math.min(minute, END - minutes) + wobble(minute);
    expect(find({ level, minutes }).result.verdict).toBe(verdict);
  });

  test('where nothing was read at the edges of the window, a leak has no holders', () => {
    const levels = levelsOf({ ...sinceBaseline, cpu: null });
    expect(findLeak(levels, null, { ...HELD, edges: null })).toMatchObject({
      result: { verdict: 'leak' },
      holders: [],
    });
  });

  test('an order of replicas does not matter', () => {
    const setting = { level: leaking, names: [{ replica: 'a' }, { replica: 'b' }, { replica: 'c' }] };
    const turned = { ...setting, names: setting.names.toReversed() };
    expect(JSON.stringify(find(turned))).toBe(JSON.stringify(find(setting)));
  });
});

/**
 * CPU time that doubles within the hour: 11/6 in its last third over 7/6 in its first is a growth of 4/7 over 40 minutes,
 * of 6/7 over 60. Levels are compared from the fifth minute on, where warm-up ends.
 */
describe('an hour that has nothing to be compared with is judged by the load in it', () => {
  const doubling: Curve = (minute) => 1 + (minute - 60) / 60;
  test.each([
    ['0.85 times, within 1.3 times the load', 1, doubling, 'ok', 'like-load'],
    ['1.22 times, within twice the load', 1.5, doubling, 'warn', 'load'],
    ['2.2 times, beyond', 3, doubling, 'leak', null],
    ['0.85 times under a steady load', 1, () => 1, 'leak', null],
    ['0.85 times under an unknown load', 1, null, 'warn', 'load'],
  ] as const)('a rise by %s', (_name, growth, cpu, verdict, stoppedBy) => {
    const level: Curve = (minute) => 100 + (100 * growth * (minute - 60)) / 60;
    const { result } = find({ level, cpu, until: 120, minutes: 60, minutesBefore: 1 }, null);
    expect(result).toMatchObject({ verdict, stoppedBy, references: 0 });
  });
});

describe('without proof that the processes live on, the candidate window decides', () => {
  test.each([
    ['another version', spanOf({ level: leaking, names: [{ version: '2' }] }), null],
    [
      'a silence',
      spanOf({ level: leaking }).map((one) => without(one, 100, 105)),
      { why: 'gap', detail: '' },
    ],
    [
      'a restart',
      spanOf({ level: (m) => (m < 120 ? leaking(m) : leaking(m) - 120) }),
      { why: 'restart', detail: '' },
    ],
    ['no answer', { unread: 'timeout' }, { why: 'unread', detail: 'timeout' }],
    ['an empty answer', [], null],
  ] as const)('%s', (_name, span, spanUnseen) => {
    const found = find({ level: leaking }, span);
    expect(found).toMatchObject({ result: { verdict: 'ok' }, over: 'candidate' });
    expect(found.spanUnseen).toEqual(spanUnseen);
  });

  test('replicas without a name are told where more is held than before', () => {
    const unnamed = [{ replica: '' }];
    expect(find({ level: leaking, names: unnamed }, null).spanUnseen).toEqual({ why: 'unnamed', detail: '' });
    expect(find({ level: steady, names: unnamed }, null).spanUnseen).toBeNull();
  });

  test('what could not fail anyway, a span under 45 minutes, is no loss', () => {
    const unseen = (until: number) =>
      find({ level: leaking, names: [{ replica: '' }], until }, null).spanUnseen;
    expect(unseen(30)).toBeNull();
    expect(unseen(44)).toBeNull();
    expect(unseen(45)).toEqual({ why: 'unnamed', detail: '' });
  });
});

function without({ timesMs, values, ...rest }: Snapshots, from: number, until: number): Snapshots {
  const minute = (i: number) => (timesMs[i]! - START_MS) / MINUTE_MS;
  const isKept = (i: number) => minute(i) < from || minute(i) >= until;
  return {
    ...rest,
    timesMs: timesMs.filter((_, i) => isKept(i)),
    values: values.filter((_, i) => isKept(i)),
  };
}

const STEADY_REPLICA = { replica: 'b', values: new Array<number>(40).fill(100 * MIB) };

describe('isSpanWanted', () => {
  test.each([
    ['more is held than before', { level: leaking }, true],
    ['no more is held', { level: steady }, false],
    ['less is held', { level: (m: number) => 500 - m }, false],
    ['other replicas', { level: leaking, namesLater: [{ replica: 'b' }] }, false],
    ['another version', { level: leaking, names: [{ version: '1' }], namesLater: [{ version: '2' }] }, false],
    ['no names', { level: leaking, names: [{ replica: '' }] }, false],
    ['ten minutes in all', { level: (m: number) => 100 + 9 * m, minutes: 5, until: 10 }, false],
    ['twenty minutes in all', { level: (m: number) => 100 + 9 * m, until: 20 }, true],
    ['a whole day', { level: leaking, until: 24 * 60 }, true],
    ['more than a day', { level: leaking, until: 24 * 60 + 1 }, false],
    ['a quarter of the smallest rise that counts', { level: (m: number) => (m < 20 ? 100 : 101) }, true],
    ['less than a quarter of it', { level: (m: number) => (m < 20 ? 100 : 100.9) }, false],
    ['one replica of two holds more', { level: leaking, names: [{}, STEADY_REPLICA] }, true],
    ['both start at once', { level: leaking, minutesBefore: 10, minutes: 60, until: 60 }, false],
  ] as [string, Setting, boolean][])('%s: %o', (_name, setting, expected) => {
    expect(isSpanWanted(levelsOf(setting))).toBe(expected);
  });

  test('a candidate before its baseline is no later life of it', () => {
    const { baseline, candidate, ...rest } = levelsOf({ level: (minute) => 500 - minute });
    expect(isSpanWanted({ ...rest, baseline: candidate, candidate: baseline })).toBe(false);
  });
});
