import { describe, expect, test } from 'vitest';
import {
  diagnoseClipped,
  diagnoseMissing,
  type MissingData,
  reasonOfError,
} from '../../../../src/sources/pyroscope/diagnose.ts';
import { NO_CLUES } from '../../../../src/sources/pyroscope/silence.ts';
import { SourceError, type SourceErrorKind } from '../../../../src/sources/source.ts';

const DAY_MS = 24 * 3600 * 1000;
const NOW_MS = Date.UTC(2026, 10, 22);
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

const window = (daysAgo: number, lengthMs = 600_000) => ({
  fromMs: NOW_MS - daysAgo * DAY_MS,
  untilMs: NOW_MS - daysAgo * DAY_MS + lengthMs,
});
const other = [{ service: 'ai-clip', profileType: CPU }];

function facts(changes: Partial<MissingData>): MissingData {
  return {
    service: 'ai-enrichment-light',
    profileType: 'cpu',
    typeNamed: false,
    windows: { baseline: window(2), candidate: window(1) },
    empty: ['baseline', 'candidate'],
    series: { baseline: other, candidate: other },
    retention: { oldestProfileMs: NOW_MS - 5 * DAY_MS, newestProfileMs: NOW_MS },
    nowMs: NOW_MS,
    ...changes,
  };
}

describe('diagnoseMissing', () => {
  test('FG104: the service is in neither window', () => {
    const reason = diagnoseMissing(facts({}));
    expect(reason.code).toBe('FG104');
    expect(reason.message).toContain('There are no profiles of "ai-enrichment-light" in either window');
    expect(reason.remedy).toContain('PYROSCOPE_ENABLED=false');
    expect(reason.remedy).toContain('declare the service optional');
  });

  test('FG104 names the type when the service has others', () => {
    const { message } = diagnoseMissing(facts({ service: 'ai-clip', profileType: 'memory' }));
    expect(message).toContain('There are no memory profiles of "ai-clip"');
  });

  test('FG104 does not advise to declare optional what is optional', () => {
    const { remedy } = diagnoseMissing(facts({ optional: true }));
    expect(remedy).not.toContain('optional');
    expect(remedy).toContain('remove the service');
  });

  test('FG104 names a service that is spelled almost so', () => {
    expect(diagnoseMissing(facts({ service: 'ai-clop' })).message).toContain('"ai-clip": is that the one?');
  });

  test('FG105: data on one side only', () => {
    const reason = diagnoseMissing(facts({ service: 'ai-clip', empty: ['candidate'] }));
    expect(reason.code).toBe('FG105');
    expect(reason.message).toBe(
      '"ai-clip" has cpu profiles in the baseline window but none in the candidate window',
    );
    expect(reason.remedy).toContain('2026-11-21T00:00:00.000Z/2026-11-21T00:10:00.000Z');
  });

  test('FG106: a window before the lookback, which the server answers with nothing', () => {
    const windows = { baseline: window(8), candidate: window(1) };
    const retention = { oldestProfileMs: NOW_MS - 20 * DAY_MS };
    const reason = diagnoseMissing(facts({ service: 'ai-clip', windows, retention, empty: ['baseline'] }));
    expect(reason.code).toBe('FG106');
    expect(reason.message).toContain('(7 days)');
    expect(reason.remedy).toContain('querier.max-query-lookback');
  });

  test('FG106 knows another lookback', () => {
    const windows = { baseline: window(8), candidate: window(1) };
    const retention = { oldestProfileMs: NOW_MS - 20 * DAY_MS };
    const longer = facts({ windows, retention, empty: ['baseline'], lookbackMs: 30 * DAY_MS });
    expect(diagnoseMissing(longer).code).toBe('FG105');
  });

  test('FG107: nothing of any service, because the server is younger than the window', () => {
    const series = { baseline: [], candidate: other };
    const retention = { oldestProfileMs: window(2).fromMs + 300_000 };
    const reason = diagnoseMissing(facts({ service: 'ai-clip', series, retention, empty: ['baseline'] }));
    expect(reason.code).toBe('FG107');
    expect(reason.message).toContain('its oldest profile');
  });

  test('a young server does not hide that only one service is missing', () => {
    const retention = { oldestProfileMs: window(2).fromMs + 5000 };
    expect(diagnoseMissing(facts({ retention })).code).toBe('FG104');
  });

  test('FG108: the server has never received anything', () => {
    const series = { baseline: [], candidate: [] };
    expect(diagnoseMissing(facts({ series, retention: {} })).code).toBe('FG108');
    // A server that says nothing about its retention but lists services has received something.
    expect(diagnoseMissing(facts({ retention: {} })).code).toBe('FG104');
  });

  test('FG105: what a snapshot lacks has nothing to do with what the server still shows', () => {
    const windows = { baseline: window(30), candidate: window(1) };
    const saved = facts({ service: 'ai-clip', windows, empty: ['baseline'], saved: ['baseline'] });
    const reason = diagnoseMissing(saved);
    expect(reason.code).toBe('FG105');
    expect(reason.message).toContain('none in the snapshot');
    expect(reason.remedy).toContain('snapshot');
  });

  test('FG107 is not said of a server that is as old as its first upload', () => {
    const series = { baseline: [], candidate: other };
    const retention = { oldestProfileMs: window(2).fromMs + 900 };
    const young = facts({ service: 'ai-clip', series, retention, empty: ['baseline'] });
    expect(diagnoseMissing(young).code).toBe('FG105');
  });

  test('FG130 before FG107: profiles that were seen prove that the window can be seen', () => {
    const series = { baseline: [], candidate: other };
    const retention = { oldestProfileMs: window(2).fromMs + 300_000 };
    const services = new Map([['ai-clip', { seenMs: [], otherLabels: ['baseline'] as const }]]);
    const selectors = { baseline: '{version="typo"}', candidate: '' };
    const clues = { ...NO_CLUES, services, selectors };
    const reason = diagnoseMissing(
      facts({ service: 'ai-clip', series, retention, empty: ['baseline'], clues, labels: '{a="b"}' }),
    );
    expect(reason.code).toBe('FG130');
    expect(reason.message).toContain('none with the labels that were asked for: {version="typo",a="b"}');
  });

  describe('the nearest profiles, known to five minutes', () => {
    const windows = { baseline: window(2), candidate: window(1, 120_000) };
    const { fromMs } = windows.candidate;
    const message = (...seenMs: number[]) => {
      const services = new Map([['ai-clip', { seenMs, otherLabels: [] }]]);
      const clues = { ...NO_CLUES, services };
      return diagnoseMissing(facts({ service: 'ai-clip', windows, empty: ['candidate'], clues })).message;
    };

    test('five minutes that hold the window whole are neither before nor after it', () => {
      const text = message(fromMs - 3_600_000, fromMs + 200_000, fromMs + 3_600_000);
      expect(text).toContain('; its nearest profile is less than five minutes from the candidate window');
      expect(text).not.toMatch(/before|after/);
    });

    test('others are one or the other', () => {
      expect(message(fromMs + 60_000, fromMs + 3_600_000)).toContain(
        'its last profile before the candidate window is of about 2026-11-21T00:00Z, ' +
          'the first one after it of about 2026-11-21T00:55Z',
      );
      expect(message(fromMs + 310_000)).not.toContain('before');
    });
  });

  test('FG104 says once what was asked for, and ends without a full stop', () => {
    expect(diagnoseMissing(facts({ labels: '{a="b"}' })).message).toBe(
      'There are no profiles of "ai-enrichment-light" in either window (asked for with {a="b"})',
    );
    const byLabels = facts({ service: '{a="b"}', labels: '{a="b"}' });
    expect(diagnoseMissing(byLabels).message).toBe('There are no profiles with {a="b"} in either window');
    const lost = diagnoseMissing({ ...byLabels, clues: { ...NO_CLUES, emptyUploads: 3 } });
    expect(lost.message).toMatch(/^There are no profiles with {a="b"} at all, but/);
  });

  test('FG109: a type asked for by name that the service does not have', () => {
    const asked = { service: 'ai-clip', profileType: 'memory', typeNamed: true };
    const reason = diagnoseMissing(facts(asked));
    expect(reason.code).toBe('FG109');
    expect(reason.message).toBe(`"ai-clip" has no profiles of type "memory"; it has ${CPU}`);
    expect(diagnoseMissing(facts({ ...asked, typeNamed: false })).code).toBe('FG104');
  });

  test('a type that the server lists and has nothing of is not one that the service does not have', () => {
    const listed = facts({ service: 'ai-clip', profileType: CPU, typeNamed: true });
    expect(diagnoseMissing(listed).message).toBe(
      `There are no ${CPU} profiles of "ai-clip" in either window`,
    );
    const services = new Map([['ai-clip', { seenMs: [NOW_MS - 5 * DAY_MS], otherLabels: [] }]]);
    const known = diagnoseMissing({ ...listed, clues: { ...NO_CLUES, services } });
    expect(known).toMatchObject({ code: 'FG124', message: expect.stringContaining('sent nothing') });
  });
});

describe('diagnoseClipped', () => {
  const retention = { oldestProfileMs: NOW_MS - 20 * DAY_MS };

  test('a window that straddles the lookback', () => {
    const reason = diagnoseClipped('baseline', window(7.5, DAY_MS), { retention, nowMs: NOW_MS });
    expect(reason).toMatchObject({ code: 'FG107' });
    expect(reason?.message).toContain('only since 2026-11-15T00:00:00.000Z (its query lookback)');
  });

  test('a window inside is whole, also when the server says nothing', () => {
    expect(diagnoseClipped('baseline', window(6.9), { retention, nowMs: NOW_MS })).toBeUndefined();
    expect(diagnoseClipped('baseline', window(7), { retention: {}, nowMs: NOW_MS })).toBeUndefined();
  });
});

describe('reasonOfError', () => {
  test.each<[SourceErrorKind, string]>([
    ['unreachable', 'FG101'],
    ['timeout', 'FG101'],
    ['unavailable', 'FG101'],
    ['unauthenticated', 'FG102'],
    ['forbidden', 'FG102'],
    ['not-pyroscope', 'FG103'],
    ['rejected', 'FG110'],
    ['not-saved', 'FG144'],
    ['too-long', 'FG123'],
    ['bad-type', 'FG126'],
    ['too-large', 'FG110'],
    ['malformed', 'FG110'],
  ])('%s is %s', (kind, code) => {
    const reason = reasonOfError(new SourceError(kind, 'what', 'why', 'do'));
    expect(reason).toEqual({ code, message: 'what: why', remedy: 'do' });
  });
});
