import { describe, expect, it } from 'vitest';
import { evidenceBar, evidenceExcess } from '../../../src/report/evidence-bar.ts';
import type { ReportComparison, ReportFunction } from '../../../src/report/report.ts';
import { fc } from '../../support/fast-check.ts';
import { reportComparison, reportFunction } from '../../support/report.ts';

const LIMIT = { failOnGrowth: 0.1 };

describe('evidenceBar', () => {
  it.each([
    [null, '–'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
    [-3, '▱▱▱▱▱'],
    [0, '▱▱▱▱▱'],
    [0.01, '▰▱▱▱▱'],
    [0.99, '▰▱▱▱▱'],
    [1, '▰▰▱▱▱'],
    [2, '▰▰▰▱▱'],
    [4, '▰▰▰▰▱'],
    [7.9, '▰▰▰▰▱'],
    [8, '▰▰▰▰▰'],
    [1e300, '▰▰▰▰▰'],
  ])('%s is %s', (excess, bar) => {
    expect(evidenceBar(excess)).toBe(bar);
  });

  it('has five blocks, and never fewer filled for more evidence', () => {
    const filled = (excess: number) => evidenceBar(excess).replaceAll('▱', '').length;
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ min: 0, max: 1e9 }),
        (a, b) => {
          expect(evidenceBar(a)).toHaveLength(5);
          if (!Number.isNaN(b)) expect(filled(a + b)).toBeGreaterThanOrEqual(filled(a));
        },
      ),
    );
  });
});

describe('evidenceExcess', () => {
  const of = (fn: Partial<ReportFunction>, comparison: Partial<ReportComparison> = {}) =>
    evidenceExcess({ comparison: reportComparison(comparison), function: reportFunction(fn) }, LIMIT);
  const LEAK: NonNullable<ReportComparison['leak']> = {
    verdict: 'leak',
    slopePerMin: 86,
    lowPerMin: 84,
    highPerMin: 88,
    rise: 280,
    neededRise: 70,
    spanMs: 200_000,
    over: 'candidate',
    stoppedBy: '',
    holders: [],
  };

  it('is the lower bound beyond 1, in limits, free of rounding', () => {
    expect(of({ growthLow: 1.4 })).toBe(4);
    expect(of({ growthLow: 1.1 })).toBe(1);
    expect(of({ growthLow: 1 })).toBe(0);
    expect(of({ growthLow: 0.9 })).toBe(-1);
  });

  it('is null without a bound or a limit', () => {
    expect(of({ growthLow: null })).toBeNull();
    expect(of({ class: 'new', growthLow: 1.4 })).toBeNull();
    const finding = { comparison: reportComparison(), function: reportFunction() };
    expect(evidenceExcess(finding, { failOnGrowth: 0 })).toBeNull();
  });

  it('of a leak is what it surely gained, in what it must gain', () => {
    expect(of({ class: 'leaks', growthLow: null }, { leak: LEAK })).toBeCloseTo(4);
    expect(of({ class: 'leaks' }, { leak: { ...LEAK, lowPerMin: -1 } })).toBeLessThan(0);
    expect(of({ class: 'leaks' }, { leak: { ...LEAK, neededRise: 0 } })).toBeNull();
    expect(of({ class: 'leaks' }, { leak: null })).toBeNull();
  });
});
