import { describe, expect, test } from 'vitest';
import { type Snapshots, sameProcesses, sameReplicas } from '../../../src/compare/same-processes.ts';
import { HEAP_LIMITS, MIB } from '../../support/heap-simulator.ts';
import { INUSE_SPACE, recordedUploads } from '../../support/recorded-levels.ts';

const MINUTE_MS = 60_000;
const FROM_MS = 1_795_360_000_000;
const atMinute = (minute: number) => FROM_MS + minute * MINUTE_MS;

/** Two hours of snapshots, one every 15 s; levels in MiB by minutes. */
function life(level: (minute: number) => number, replica = 'a', version = 'v1'): Snapshots {
  const minutes = Array.from({ length: 480 }, (_, i) => i / 4);
  const values = minutes.map((minute) => level(minute) * MIB);
  return { replica, version, timesMs: minutes.map(atMinute), values };
}

function keep({ timesMs, values, ...rest }: Snapshots, isKept: (minute: number) => boolean): Snapshots {
  const kept = timesMs.map((_, i) => i).filter((i) => isKept((timesMs[i]! - FROM_MS) / MINUTE_MS));
  return { ...rest, timesMs: kept.map((i) => timesMs[i]!), values: kept.map((i) => values[i]!) };
}

const rising = (minute: number) => 100 + minute + (minute % 3);
/** What `sameProcesses` says of lives of which the first and the last ten minutes are the windows. */
function judge(...span: Snapshots[]) {
  const windows = [
    span.map((one) => keep(one, (m) => m < 10)),
    span.map((one) => keep(one, (m) => m >= 110)),
  ];
  return sameProcesses(windows, span, HEAP_LIMITS.minRise);
}

describe('sameProcesses', () => {
  test.each([
    ['a steady rise', rising],
    ['a steady level', () => 100],
    ['a collector with cycles of ten minutes', (minute: number) => 100 + (minute % 10) * 10],
    ['a slow fall', (minute: number) => 200 - minute],
    ['little, and noisy', (minute: number) => 1 + ((minute * 7) % 4)],
    // 4 MiB are the least rise that matters.
    ['little that goes', (minute: number) => (minute < 60 ? 4 : 0)],
    ['a fall to 0.7 of the floor', (minute: number) => (minute < 60 ? 100 : 70)],
  ])('%s speaks for it', (_name, level) => {
    expect(judge(life(level), life(level, 'b'))).toBeNull();
  });

  test('an upload that got lost now and then, too', () => {
    expect(judge(keep(life(rising), (minute) => minute % 20 !== 5))).toBeNull();
  });

  test.each([
    ['holds more than little and falls to nothing', (minute: number) => (minute < 60 ? 4.1 : 0)],
    ['falls to less than 0.7 of its floor', (minute: number) => (minute < 60 ? 100 : 69)],
    ['shows its new level in the last snapshot', (minute: number) => (minute < 119.75 ? 100 : 20)],
    ['starts again from nothing', (minute: number) => (minute < 60 ? 100 + minute : 20 + minute)],
    ['comes back at two thirds', (minute: number) => (minute < 60 ? 100 + minute : 100 + (minute - 60) * 3)],
    [
      'starts and fills within two minutes',
      (m: number) => (m < 60 ? 100 : 100 - 90 * Math.exp((60 - m) * 2)),
    ],
  ])('a replica that %s was restarted', (_name, level) => {
    expect(judge(life(rising, 'b'), life(level))).toBe('restart');
  });

  test.each([
    ['one upload that got lost', 60.25, null],
    ['two in a row', 60.5, 'gap'],
    ['a minute', 61, 'gap'],
  ])('a silence: %s', (_name, until, expected) => {
    const silent = keep(life(rising), (m) => m < 60 || m >= until);
    expect(judge(life(rising, 'b'), silent)).toBe(expected);
  });

  test('a silence of up to two and a half intervals is none: one upload is late after one that got lost', () => {
    const regular = life(rising);
    // The snapshot before that of minute 60 is missing, that one comes 7.5 s late, or a little later.
    const late = (byMs: number): Snapshots => {
      const timesMs = regular.timesMs.map((time) => time + (time === atMinute(60) ? byMs : 0));
      return keep({ ...regular, timesMs }, (m) => m !== 59.75);
    };
    expect(judge(late(7500))).toBeNull();
    expect(judge(late(7501))).toBe('gap');
  });

  test('snapshots too few for a rhythm are judged by their own gaps', () => {
    const of = (...minutes: number[]): Snapshots => {
      return { replica: 'a', timesMs: minutes.map(atMinute), values: minutes.map(() => 50 * MIB) };
    };
    const ofSpan = (span: Snapshots) => sameProcesses([[of(0)], [of(120)]], [span], HEAP_LIMITS.minRise);
    expect(ofSpan(of(0, 40, 80, 120))).toBeNull();
    expect(ofSpan(of(0, 10, 20, 120))).toBe('gap');
    // A single one, or several at once, show no life in between.
    expect(ofSpan(of(0))).toBe('gap');
    expect(ofSpan(of(0, 0, 0))).toBe('gap');
  });

  test('two workers under one name may come and go', () => {
    const timesMs = life(rising).timesMs.flatMap((time) => [time, time + 4000]);
    const shared = { ...life(rising), timesMs, values: timesMs.map(() => 50 * MIB) };
    expect(judge(shared)).toBe('unnamed');
    expect(judge(life(rising, 'b'), shared)).toBe('unnamed');
  });

  test('a replica that lived in between only is another one', () => {
    const all = [life(rising)];
    const passing = keep(life(rising, 'b'), (minute) => minute > 40 && minute < 50);
    expect(sameProcesses([all, all], [...all, passing], HEAP_LIMITS.minRise)).toBe('other-replicas');
  });

  test('the recorded rollout is one, by version and by silence', () => {
    const uploads = (window: 'baseline' | 'candidate') => {
      const found = recordedUploads(window, INUSE_SPACE);
      const [version = ''] = found.map(({ labels }) => labels.get('version') ?? '');
      const timesMs = found.map(({ timeMs }) => timeMs);
      return { replica: 'backend-0', version, timesMs, values: found.map(({ total }) => total) };
    };
    const [before, after] = [uploads('baseline'), uploads('candidate')];
    expect(sameProcesses([[before], [after]], [before, after], HEAP_LIMITS.minRise)).toBe('other-replicas');
    const unlabelled = (one: Snapshots): Snapshots => ({ ...one, version: '' });
    const joined = {
      ...unlabelled(before),
      timesMs: [...before.timesMs, ...after.timesMs],
      values: [...before.values, ...after.values],
    };
    const windows = [[unlabelled(before)], [unlabelled(after)]];
    expect(sameProcesses(windows, [joined], HEAP_LIMITS.minRise)).toBe('gap');
  });
});

describe('sameReplicas', () => {
  const named = (replica: string, version?: string) => ({
    replica,
    timesMs: [0],
    ...(version === undefined ? {} : { version }),
  });

  test.each([
    ['the same, in any order', [named('a'), named('b')], [named('b'), named('a')], null],
    ['the same version', [named('a', 'v1')], [named('a', 'v1')], null],
    ['no version, and an empty one', [named('a')], [named('a', '')], null],
    ['another version', [named('a', 'v1')], [named('a', 'v2')], 'other-replicas'],
    ['another name', [named('a')], [named('b')], 'other-replicas'],
    ['one more', [named('a')], [named('a'), named('b')], 'other-replicas'],
    [
      'two versions of one name',
      [named('a', '1'), named('a', '2')],
      [named('a', '1'), named('a', '2')],
      'other-replicas',
    ],
    ['a name that looks like two', [named('a","b')], [named('a'), named('b')], 'other-replicas'],
    ['no name', [named('')], [named('')], 'unnamed'],
    ['nothing', [], [], 'other-replicas'],
  ])('%s', (_name, before, after, expected) => {
    expect(sameReplicas([before, after])).toBe(expected);
  });

  test('no windows show no replicas', () => {
    expect(sameReplicas([])).toBe('other-replicas');
  });
});
