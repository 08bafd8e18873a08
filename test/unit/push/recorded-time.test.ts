import { describe, expect, test } from 'vitest';
import { freeMilliseconds, type OwnTime, recordedTime } from '../../../src/push/recorded-time.ts';
import { pushSettings } from '../../support/push-settings.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const WRITTEN_MS = 1_795_360_000_500;
const NOTHING: OwnTime = { startMs: null, durationMs: null, sampledMs: null, writtenMs: WRITTEN_MS };

describe('when it was recorded', () => {
  test.each<[string, Parameters<typeof pushSettings>[0], Partial<OwnTime>, number, number]>([
    ['from and until say it', { fromMs: 5000, untilMs: 9000 }, { startMs: 1, durationMs: 2 }, 5000, 4000],
    ['it ended when its file was written', { intervalMs: 15_000 }, {}, WRITTEN_MS - 15_000, 15_000],
    [
      'an interval that is given wins',
      { intervalMs: 15_000 },
      { sampledMs: 2440 },
      WRITTEN_MS - 15_000,
      15_000,
    ],
    [
      'the usual interval wins over samples',
      { usualIntervalMs: 30_000 },
      { sampledMs: 2440 },
      WRITTEN_MS - 30_000,
      30_000,
    ],
    [
      'but not over what pprof says',
      { usualIntervalMs: 30_000 },
      { durationMs: 10_000 },
      WRITTEN_MS - 10_000,
      10_000,
    ],
    ['pprof knows its start', {}, { startMs: 7000.9, durationMs: 10_000 }, 7000, 10_000],
    [
      'an end that is given wins over it',
      { untilMs: 90_000 },
      { startMs: 7000, durationMs: 10_000 },
      80_000,
      10_000,
    ],
    ['a start needs no length', { fromMs: 7000 }, {}, 7000, 0],
  ])('%s', (_name, given, own, startMs, durationMs) => {
    expect(recordedTime('a.json', pushSettings(given), { ...NOTHING, ...own })).toEqual({
      startMs,
      durationMs,
      isFromSamples: false,
    });
  });

  test('samples are the last resort, and that is told', () => {
    const own = { ...NOTHING, sampledMs: 2440 };
    const told = { durationMs: 2440, isFromSamples: true };
    expect(recordedTime('a.json', pushSettings(), own)).toEqual({ startMs: WRITTEN_MS - 2440, ...told });
    expect(recordedTime('a.json', pushSettings({ fromMs: 5000 }), own)).toEqual({ startMs: 5000, ...told });
  });

  test('without a length nobody can tell its start', () => {
    const error = usageErrorOf(() => recordedTime('a.folded', pushSettings(), NOTHING));
    expect(error.message).toBe('a.folded does not tell when it was recorded');
    expect(error.remedy).toContain('--interval 15s');
    const early = { ...NOTHING, writtenMs: 10 };
    expect(usageErrorOf(() => recordedTime('a', pushSettings({ intervalMs: 20 }), early)).why).toContain(
      '1970',
    );
  });
});

test('two recordings never share a millisecond', () => {
  const taken = new Set<number>();
  expect([5, 5, 6, 5, 4].flatMap((startMs) => freeMilliseconds(startMs, 1, taken))).toEqual([5, 6, 7, 8, 4]);
});
