import { describe, expect, test } from 'vitest';
import { type Snapshots, sameProcesses, sameReplicas } from '../../../src/compare/same-processes.ts';
import { HEAP_LIMITS, MIB } from '../../support/heap-simulator.ts';
import { INUSE_SPACE, recordedUploads } from '../../support/recorded-levels.ts';

const MINUTE_MS = 60_000;

/** Two hours of snapshots, one every 15 s; levels in MiB by minutes. */
function life(level: (minute: number) => number, replica = 'a', version = 'v1'): Snapshots {
  const timesMs = Array.from({ length: 480 }, (_, i) => i * 15_000);
  return { replica, version, timesMs, values: timesMs.map((time) => level(time / MINUTE_MS) * MIB) };
}

function keep({ timesMs, values, ...rest }: Snapshots, isKept: (minute: number) => boolean): Snapshots {
  const kept = timesMs.map((_, i) => i).filter((i) => isKept(timesMs[i]! / MINUTE_MS));
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
  ])('%s speaks for it', (_name, level) => {
    expect(judge(life(level), life(level, 'b'))).toBeNull();
  });

  test('an upload that got lost now and then, too', () => {
    expect(judge(keep(life(rising), (minute) => minute % 20 !== 5))).toBeNull();
  });

  test.each([
    ['starts again from nothing', (minute: number) => (minute < 60 ? 100 + minute : 20 + minute)],
    ['comes back at two thirds', (minute: number) => (minute < 60 ? 100 + minute : 100 + (minute - 60) * 3)],
    [
      'starts and fills within two minutes',
      (m: number) => (m < 60 ? 100 : 100 - 90 * Math.exp((60 - m) * 2)),
    ],
  ])('a replica that %s was restarted', (_name, level) => {
    expect(judge(life(rising, 'b'), life(level))).toBe('restart');
  });

  test('a silence of a minute may be a restart', () => {
    expect(
      judge(
        life(rising, 'b'),
        keep(life(rising), (m) => m < 60 || m > 61),
      ),
    ).toBe('gap');
  });

  test('two workers under one name may come and go', () => {
    const timesMs = life(rising).timesMs.flatMap((time) => [time, time + 4000]);
    expect(judge({ ...life(rising), timesMs, values: timesMs.map(() => 50 * MIB) })).toBe('unnamed');
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
});
