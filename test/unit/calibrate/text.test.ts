import { describe, expect, test } from 'vitest';
import type { CalibratedComparison, Calibration, Rates } from '../../../src/calibrate/calibration.ts';
import type { Peak } from '../../../src/calibrate/outcome.ts';
import { renderCalibration } from '../../../src/calibrate/text.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const NEVER = { count: 0, rate: 0, low: 0, high: 0.2425 };
const RATES: Rates = { pairs: 33, disjointPairs: 12, fail: NEVER, warn: NEVER, inconclusive: NEVER };
const PEAK: Peak = {
  service: 'checkout',
  profileType: CPU,
  function: 'price',
  growth: 0.421,
  pair: { baseline: 3, candidate: 5 },
};
const comparison = (changes: Partial<CalibratedComparison> = {}): CalibratedComparison => ({
  ...RATES,
  service: 'checkout',
  profileType: CPU,
  drift: 0.041,
  contentionWeight: 0.3,
  detectable: 0.74,
  peaks: { fail: null, warn: PEAK },
  ...changes,
});
const calibration = (changes: Partial<Calibration> = {}): Calibration => ({
  version: 1,
  source: 'Pyroscope at http://127.0.0.1:4040',
  range: { fromMs: Date.UTC(2026, 10, 22, 15), untilMs: Date.UTC(2026, 10, 22, 17) },
  selector: '',
  windowMs: 300_000,
  windows: { all: 24, used: 24, clipped: 0 },
  neighbours: 3,
  target: 0.01,
  assumed: { drift: 0.03, contentionWeight: 0.35 },
  builds: RATES,
  readiness: [{ service: 'checkout', seen: 12, failed: 0, bound: 0.25 }],
  failsAtAnyThreshold: 0,
  noise: { drift: 0.02, contentionWeight: null },
  comparisons: [comparison()],
  absent: [],
  leftOut: [],
  current: { failOnGrowth: 0.1, warnOnGrowth: 0.05 },
  unclear: { inconclusive: 0, comparisons: 33, reason: null },
  thresholds: {
    failOnGrowth: 0.1,
    warnOnGrowth: 0.05,
    failRaisedBy: null,
    warnRaisedBy: null,
    isWarnCapped: false,
  },
  pairsToShowTarget: 381,
  ...changes,
});
/** Wrapped lines as one. */
const textOf = (changes: Partial<Calibration> = {}) =>
  renderCalibration(calibration(changes)).replace(/\n\s+(?!-)/g, ' ');

describe('renderCalibration', () => {
  test('says what was replayed, and what so few pairs prove', () => {
    const text = textOf();
    expect(text).toContain('No build failed in 33 pairs of windows of the same code.');
    expect(text).toContain(
      '24 windows of 5 min, 2026-11-22 15:00:00–17:00:00 UTC, each compared with up to 3 before it',
    );
    expect(text).toContain('0: 0 % (0 to 24)');
    expect(text).toContain('at most 24.3 % of builds of the same code fail');
    expect(text).toContain('to show 1 % takes 381 without a failure: a range of 2 d 15 h');
    expect(text).not.toMatch(/left out|took part/);
  });

  test('noise, with what the engine assumes, and what could have failed', () => {
    const text = renderCalibration(calibration());
    expect(text).toMatch(/^ {2}all +2\.0 % +–$/m);
    expect(text).toMatch(/^ {2}checkout cpu +4\.1 % +0\.30 +74 % +– +\+42 %$/m);
    expect(text).toContain('assumes 3 %');
  });

  test('thresholds that hold stay', () => {
    const text = textOf();
    expect(text).toContain('fail-on-growth: 10 %, as it is, held at most 1 % of builds');
    expect(text).toContain('warn-on-growth: 5 %, as it is, held at most 10 % of builds');
  });

  test('one that must rise names the function and its window, and warns of a deployment', () => {
    const thresholds = {
      failOnGrowth: 0.43,
      warnOnGrowth: 0.43,
      failRaisedBy: PEAK,
      warnRaisedBy: PEAK,
      isWarnCapped: true,
    };
    const failed = { count: 3, rate: 3 / 33, low: 0.02, high: 0.34 };
    const text = textOf({ thresholds, builds: { ...RATES, fail: failed }, failsAtAnyThreshold: 1 });
    expect(text).toContain('3 builds failed in 33 pairs');
    expect(text).toContain(
      'fail-on-growth: 43 % instead of 10 % would have held at most 1 % of builds; without a change, price of checkout ' +
        'cpu differed by +42 % (2026-11-22 15:25:00–15:30:00 UTC)',
    );
    expect(text).toContain('nothing was deployed in the range');
    expect(text).toContain('warnings would need more than fail-on-growth');
    expect(text).toContain('1 build failed by a leak, which no threshold of growth holds');
  });

  test('what was mostly inconclusive proves nothing, and no threshold is named', () => {
    const reason = { code: 'FG201', message: 'too few\nsamples', remedy: 'use longer windows' };
    const unclear = { inconclusive: 20, comparisons: 33, reason };
    const text = textOf({ unclear, thresholds: null });
    expect(text).toContain(
      'Nothing can be said of false alarms: most of what 33 pairs of windows compared was inconclusive.',
    );
    expect(text).toContain(
      'none is chosen: 20 of 33 comparisons were inconclusive, and what is inconclusive never fails, most often for this ' +
        'reason: too few samples',
    );
    expect(text).toContain('- use longer windows');
    expect(text).not.toMatch(/No build failed|fail-on-growth|builds of the same code fail/);
  });

  test('what was left out is never silent', () => {
    const text = textOf({
      windows: { all: 24, used: 20, clipped: 3 },
      absent: Array.from({ length: 12 }, (_, index) => ({ service: `s${index}`, profileType: 'cpu' })),
      leftOut: [
        { service: 'big', profileType: CPU, pairs: 2, error: 'The answer is too large' },
        { service: 'new', profileType: CPU, pairs: 1, error: null },
      ],
    });
    expect(text).toContain('4 of 24 windows took part in no pair; of 3 of them the server no longer holds');
    expect(text).toContain('have profiles of s0 cpu, s1 cpu');
    expect(text).toContain('s9 cpu and 2 more.');
    expect(text).toContain('big cpu was left out of 2 pairs: The answer is too large');
    expect(text).toContain('Pairs in which another version ran were left out, of new cpu.');
  });

  test('no name can steer a terminal, no number is missing, no line is too long', () => {
    const evil = '\u001b[2Jx\u202e\n\r\u0007'.repeat(3);
    const peaks = { fail: { ...PEAK, function: evil, service: evil }, warn: null };
    const text = renderCalibration(
      calibration({
        source: evil,
        selector: `{a="${evil}"}`,
        comparisons: [
          comparison({ service: evil, peaks, drift: null, contentionWeight: null, detectable: null }),
        ],
        absent: [{ service: evil, profileType: evil }],
        leftOut: [{ service: evil, profileType: CPU, pairs: 1, error: evil }],
        thresholds: {
          failOnGrowth: 0.43,
          warnOnGrowth: 0.05,
          failRaisedBy: peaks.fail,
          warnRaisedBy: null,
          isWarnCapped: false,
        },
      }),
    );
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
    for (const line of renderCalibration(calibration()).split('\n'))
      expect(line.length).toBeLessThanOrEqual(118);
  });
});
