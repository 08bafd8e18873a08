import { expect, test } from 'vitest';
import type { ComparisonData } from '../../../src/compare/comparison.ts';
import { matchesGlob } from '../../../src/config/glob.ts';
import { measureBudgets } from '../../../src/judge/budget-measures.ts';
import type { BudgetRule } from '../../../src/judge/policy.ts';
import { judged, ruleOf } from '../../support/budgets.ts';
import { CPU } from '../../support/fake-source.ts';
import { NOISE_LEVELS } from '../../support/simulator/noise-level.ts';
import { createRandom, type Random } from '../../support/simulator/random.ts';
import { drawService } from '../../support/simulator/service.ts';
import { buildStacks, functionName } from '../../support/simulator/stacks.ts';
import { drawMeans, drawPods, WINDOW_MS } from '../../support/simulator/windows.ts';

type Unit = 'share' | 'cores';

const SERVICES = 6;
const TRUTH_WINDOWS = 50;
const WINDOWS = 20;
/** Half a core for each of three replicas, 45,000 samples a window. */
const SAMPLES_PER_SECOND = 50;
/** Functions with a budget, by size. */
const LIMITED = [0, 6, 15];

/** Draws windows of one deployment of a simulated service at one load; `counted` adds the noise of counting. */
function deployment(random: Random) {
  const level = NOISE_LEVELS.N2;
  const service = drawService(random, level.backgroundShare);
  const { table, paths, parts } = buildStacks(random, service);
  const pods = drawPods(random, level);
  return (counted: boolean): ComparisonData => {
    const request = {
      service,
      level,
      pods,
      rate: SAMPLES_PER_SECOND,
      load: 1,
      costs: new Map<number, number>(),
    };
    const blocks = drawMeans(random, request).blocks.map((means) =>
      Float64Array.from(paths, (path, stack) => {
        const mean = means[path]! * parts[stack]!;
        return 1e7 * (counted ? random.poisson(mean) : mean);
      }),
    );
    const side = { durationMs: WINDOW_MS, uploads: 90 };
    const ignored = new Uint8Array(table.functions.length);
    const sides = { baseline: { ...side, blocks: [] }, candidate: { ...side, blocks } };
    return { kind: 'cpu', unit: 'nanoseconds', table, ignored, ...sides };
  };
}

const place = { service: 'ai-yolo26', profileType: CPU };
const measuresOf = (rules: readonly BudgetRule[], data: ComparisonData) =>
  measureBudgets(rules, place, data, matchesGlob);
const limitsOf = (amounts: readonly number[], unit: Unit) =>
  amounts.map((amount, index) =>
    ruleOf({ target: { kind: 'function', name: functionName(LIMITED[index]!) }, limit: [amount, unit] }),
  );

/** Part of the builds that fail when every limit is that much below what the function costs in the long run. */
function failures(unit: Unit, factor: number): number {
  let failed = 0;
  for (let index = 0; index < SERVICES; index++) {
    const draw = deployment(createRandom(4, index));
    const truth = LIMITED.map(() => 0);
    for (let window = 0; window < TRUTH_WINDOWS; window++) {
      const measures = measuresOf(limitsOf(truth, unit), draw(false));
      for (const [id, { value }] of measures.entries()) truth[id]! += (value ?? 0) / TRUTH_WINDOWS;
    }
    for (let window = 0; window < WINDOWS; window++) {
      const rules = limitsOf(
        truth.map((amount) => amount / factor),
        unit,
      );
      const verdicts = judged(rules, measuresOf(rules, draw(true))).map(({ verdict }) => verdict);
      if (verdicts.includes('fail')) failed++;
    }
  }
  return failed / (SERVICES * WINDOWS);
}

test.each(['share', 'cores'] as const)('under normal noise, limits in the unit %s hold', (unit) => {
  // 5 % and two standard deviations of what 120 builds show.
  expect(failures(unit, 1)).toBeLessThan(0.09);
  expect(failures(unit, 2)).toBeGreaterThan(0.95);
});
