import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../src/compare/comparison.ts';
import { judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { ReportSchema } from '../../src/report/report.ts';
import { caseOf, type DataOptions, measure, SHOP, type Stacks, scaled } from '../support/comparison-data.ts';
import { fc } from '../support/fast-check.ts';
import { REPORT_CONTEXT } from '../support/report-context.ts';

/** Earlier windows of the baseline, whatever they hold. */

/** A window in which every function costs some times as much as usual. */
function windowOf(min: number, max: number, usual: Stacks = SHOP): fc.Arbitrary<Stacks> {
  const names = [...new Set(Object.keys(usual).map((text) => text.split(';')[0]!))];
  const factor = fc.double({ min, max, noNaN: true });
  const factors = fc.record(Object.fromEntries(names.map((name) => [name, factor])));
  return factors.map((times) => scaled(usual, times));
}
/** Whatever a server may answer: some of the stacks of the shop, and others. */
const anything: fc.Arbitrary<Stacks> = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...Object.keys(SHOP)),
    fc.constantFrom('old;main', 'price;retry;main', 'main;main'),
  ),
  fc.integer({ min: 0, max: 20_000 }),
  { maxKeys: 20 },
);

const thetas = ({ functions }: ComparisonResult) =>
  functions.flatMap(({ key, estimate }) =>
    estimate === undefined ? [] : [[key.name, estimate.theta] as const],
  );

function reportOf(baseline: Stacks, candidate: Stacks, options: DataOptions): string {
  const cases = [caseOf('shop', measure(baseline, candidate, options))];
  const report = buildReport(judgeBuild(cases, DEFAULT_POLICY), REPORT_CONTEXT);
  expect(ReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  return JSON.stringify(report);
}

/** One handler with a dozen functions. With more samples a service that forks may be cut into more entries. */
const FLAT: Stacks = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`f${index};handle;main`, 601 + 97 * index]),
);

describe('earlier windows that equal the baseline', () => {
  const load = fc.double({ min: 0.3, max: 4, noNaN: true });
  const loads = fc.array(load, { minLength: 1, maxLength: 5 });

  test('never change the sign of growth, and hardly its size, whatever their load was', () => {
    fc.assert(
      fc.property(windowOf(0.5, 2, FLAT), windowOf(0.5, 2, FLAT), loads, (baseline, candidate, times) => {
        const history = times.map((one) => scaled(baseline, {}, one));
        const pooled = new Map(thetas(measure(baseline, candidate, { history })));
        for (const [name, theta] of thetas(measure(baseline, candidate))) {
          // What is left: whole samples, half of one on one side, a quarter on the other.
          expect(Math.abs(pooled.get(name)! - theta)).toBeLessThan(0.01);
          if (Math.abs(theta) > 0.01) expect(Math.sign(pooled.get(name)!)).toBe(Math.sign(theta));
        }
      }),
    );
  });

  test('fail nothing that did not change', () => {
    fc.assert(
      fc.property(windowOf(0.7, 1.4), fc.integer({ min: 2, max: 5 }), (baseline, count) => {
        const history = Array.from({ length: count }, () => baseline);
        const { comparisons } = judgeBuild(
          [caseOf('shop', measure(baseline, baseline, { history }))],
          DEFAULT_POLICY,
        );
        expect(comparisons[0]!.verdict).toBe('pass');
      }),
    );
  });
});

test('what a sample weighs changes no estimate', () => {
  fc.assert(
    fc.property(
      windowOf(0.5, 2),
      windowOf(0.5, 2),
      fc.array(windowOf(0.5, 2), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 1000 }),
      (baseline, candidate, history, times) => {
        // One sample alone keeps the common divisor from being larger than one sample.
        const one = { 'single;main': [1, 0, 0, 0, 0, 0] };
        const at = (weight: number) =>
          thetas(measure({ ...baseline, ...one }, { ...candidate, ...one }, { history, weight }));
        expect(at(times * 1e7)).toEqual(at(1e7));
      },
    ),
  );
});

test('their order changes no byte of the report', () => {
  fc.assert(
    fc.property(
      windowOf(0.6, 1.6),
      windowOf(0.5, 2),
      fc.array(fc.oneof(windowOf(0.6, 1.6), anything), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (baseline, candidate, history, turn) => {
        const straight = reportOf(baseline, candidate, { history });
        const turned = [...history.slice(turn), ...history.slice(0, turn)];
        expect(reportOf(baseline, candidate, { history: turned })).toBe(straight);
        expect(reportOf(baseline, candidate, { history: history.toReversed() })).toBe(straight);
      },
    ),
    // The same windows every time: numbers are rounded, and one in many millions lies on the edge between two.
    { seed: 3, numRuns: 300, endOnFailure: true },
  );
});

test('whatever they hold, every number is finite and no interval is narrower than counting', () => {
  fc.assert(
    fc.property(anything, anything, fc.array(anything, { maxLength: 5 }), (baseline, candidate, history) => {
      reportOf(baseline, candidate, { history });
      for (const { estimate, samples } of measure(baseline, candidate, { history }).functions) {
        if (estimate === undefined) continue;
        expect(Object.values(estimate).every(Number.isFinite)).toBe(true);
        const counting = 1 / Math.max(estimate.baselineSamples, 1) + 1 / Math.max(samples.candidate, 1);
        expect(estimate.variance).toBeGreaterThan(counting);
      }
    }),
  );
});
