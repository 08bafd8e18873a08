import { describe, expect, test } from 'vitest';
import { type AbsenceFacts, absentComparisons, clippedReasons } from '../../../src/sources/absence.ts';
import type { MissingComparison, Plan } from '../../../src/sources/plan.ts';
import { CPU } from '../../support/fake-source.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW_MS = Date.UTC(2026, 10, 22);
const lasting = (fromMs: number, lengthMs: number) => ({ fromMs, untilMs: fromMs + lengthMs });

const FACTS: AbsenceFacts = {
  windows: {
    baseline: lasting(NOW_MS - 5 * HOUR_MS, HOUR_MS),
    candidate: lasting(NOW_MS - HOUR_MS, HOUR_MS),
  },
  typesAsked: false,
  nowMs: NOW_MS,
};
const OLD: Plan['retention'] = { oldestProfileMs: NOW_MS - 30 * DAY_MS, newestProfileMs: NOW_MS };
const MISSING: MissingComparison = {
  service: 'a',
  optional: false,
  profileType: 'memory',
  empty: ['baseline', 'candidate'],
  serviceHasData: true,
  isTypeOwn: false,
  labels: '',
  rule: null,
};

function planOf(missing: readonly Partial<MissingComparison>[], retention = OLD): Plan {
  const series = [{ service: 'a', profileType: CPU }];
  return {
    comparisons: [],
    missing: missing.map((changes) => ({ ...MISSING, ...changes })),
    candidateOnly: [],
    series: { baseline: series, candidate: series },
    retention,
  };
}

describe('absentComparisons', () => {
  const codes = (changes: Partial<MissingComparison>, facts: Partial<AbsenceFacts> = {}) =>
    absentComparisons(planOf([changes]), { ...FACTS, ...facts }).map(
      ({ reasons, notApplicable, required }) => ({ code: reasons[0]?.code, notApplicable, required }),
    );

  test('a default type that a working service does not have is not applicable', () => {
    expect(codes({})).toEqual([{ code: 'FG112', notApplicable: true, required: true }]);
  });

  test('asked for by name it is not evaluated', () => {
    expect(codes({}, { typesAsked: true })).toEqual([
      { code: 'FG109', notApplicable: false, required: true },
    ]);
  });

  test('absent on one side it is not evaluated, whoever asked', () => {
    const expected = [{ code: 'FG105', notApplicable: false, required: true }];
    expect(codes({ empty: ['candidate'] })).toEqual(expected);
    expect(codes({ empty: ['baseline'] }, { typesAsked: true })).toEqual(expected);
  });

  test('a service without any profile is one absence, with a reason of its own', () => {
    const silent = { service: 'ghost', serviceHasData: false };
    const absent = absentComparisons(
      planOf([
        { ...silent, profileType: 'cpu' },
        { ...silent, profileType: 'memory' },
        { profileType: 'memory' },
      ]),
      FACTS,
    );
    expect(absent.map(({ service, profileType }) => `${service} ${profileType}`)).toEqual([
      'ghost cpu',
      'a memory',
    ]);
    expect(absent[0]).toMatchObject({ notApplicable: false, reasons: [{ code: 'FG104' }] });
  });

  test('an optional service is not required', () => {
    const silent = { service: 'ghost', serviceHasData: false, optional: true };
    expect(codes(silent)).toEqual([{ code: 'FG104', notApplicable: false, required: false }]);
    const [absent] = absentComparisons(planOf([silent]), FACTS);
    expect(absent?.reasons[0]?.remedy).not.toContain('optional');
  });
});

describe('clippedReasons', () => {
  const clipped = (windows: AbsenceFacts['windows'], retention = OLD) =>
    clippedReasons(planOf([], retention), { ...FACTS, windows });
  const { candidate } = FACTS.windows;

  test('windows that the server sees whole are not clipped, nor is anything where it says nothing', () => {
    expect(clipped(FACTS.windows)).toEqual([]);
    expect(clipped(FACTS.windows, {})).toEqual([]);
  });

  test('a window that reaches over the lookback', () => {
    const [reason, ...more] = clipped({ baseline: lasting(NOW_MS - 7.5 * DAY_MS, DAY_MS), candidate });
    expect(more).toEqual([]);
    expect(reason).toMatchObject({ code: 'FG107' });
    expect(reason?.message).toContain('The baseline window');
    expect(reason?.message).toContain('only since 2026-11-15T00:00:00.000Z (its query lookback)');
  });

  test('a window that starts at the edge of the lookback', () => {
    // `now-7d` is rounded down to a second: a little of it is always too old.
    expect(clipped({ baseline: lasting(NOW_MS - 7 * DAY_MS - 999, HOUR_MS), candidate })).toEqual([]);
    expect(clipped({ baseline: lasting(NOW_MS - 7 * DAY_MS - 61_000, DAY_MS), candidate })).toHaveLength(1);
    expect(clipped({ baseline: lasting(NOW_MS - 7 * DAY_MS - 10_000, 60_000), candidate })).toHaveLength(1);
  });

  test('a server younger than the window, with the true time in the message', () => {
    const { baseline } = FACTS.windows;
    const oldestProfileMs = baseline.fromMs + HOUR_MS / 2;
    const [reason] = clipped(FACTS.windows, { oldestProfileMs });
    expect(reason?.message).toContain(
      `only since ${new Date(oldestProfileMs).toISOString()} (its oldest profile)`,
    );
  });

  test.each([
    [HOUR_MS, 6 * 60_000], // a tenth of the window
    [5 * 60_000, 60_000], // the first uploads after a start
  ])(
    'a server that was started with the test is not clipped: %d ms, first upload after %d ms',
    (lengthMs, lateMs) => {
      const baseline = lasting(NOW_MS - 5 * HOUR_MS, lengthMs);
      const windows = { baseline, candidate };
      expect(clipped(windows, { oldestProfileMs: baseline.fromMs + lateMs })).toEqual([]);
      expect(clipped(windows, { oldestProfileMs: baseline.fromMs + lateMs + 1 })).toHaveLength(1);
    },
  );

  test('both sides are told', () => {
    const retention = { oldestProfileMs: NOW_MS - 60_000 };
    const messages = clipped(FACTS.windows, retention).map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining('baseline'), expect.stringContaining('candidate')]);
  });
});
