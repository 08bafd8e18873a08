import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from '../../support/simulator/random.ts';
import { countFunctions, shareRule, zTestRule } from '../../support/simulator/simple-rules.ts';
import { functionName } from '../../support/simulator/stacks.ts';
import { BLOCKS } from '../../support/simulator/windows.ts';
import { type NoiseName, type Scenario, simulateBuild } from '../../support/simulator.ts';

const DRAWS = 40_000;

function moments(draw: (random: Random) => number): { readonly mean: number; readonly variance: number } {
  const random = createRandom(11);
  const values = Array.from({ length: DRAWS }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1);
  return { mean, variance };
}

describe('random numbers have the moments of their distribution', () => {
  const cases: readonly (readonly [string, (random: Random) => number, number, number])[] = [
    ['uniform', (random) => random.uniform(), 0.5, 1 / 12],
    ['below 6', (random) => random.below(6), 2.5, 35 / 12],
    ['normal', (random) => random.normal(), 0, 1],
    ['gamma 1.5', (random) => random.gamma(1.5), 1.5, 1.5],
    ['gamma 30', (random) => random.gamma(30), 30, 30],
    ['Poisson 0.3', (random) => random.poisson(0.3), 0.3, 0.3],
    ['Poisson 11', (random) => random.poisson(11), 11, 11],
    ['Poisson 13', (random) => random.poisson(13), 13, 13],
    ['Poisson 5000', (random) => random.poisson(5000), 5000, 5000],
    ['binomial 20, 0.3', (random) => random.binomial(20, 0.3), 6, 4.2],
    ['binomial 900, 0.5', (random) => random.binomial(900, 0.5), 450, 225],
    ['binomial 900, 0.01', (random) => random.binomial(900, 0.01), 9, 8.91],
  ];
  test.each(cases)('%s', (_, draw, mean, variance) => {
    const seen = moments(draw);
    // Five standard errors of a mean; a variance of such numbers is known to a few percent.
    expect(Math.abs(seen.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
    expect(seen.variance / variance).toBeGreaterThan(0.94);
    expect(seen.variance / variance).toBeLessThan(1.06);
  });

  test('a seed fixes the stream, and the order of its parts matters', () => {
    const stream = (...seed: number[]) => {
      const random = createRandom(...seed);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(stream(1, 2)).toEqual(stream(1, 2));
    expect(stream(1, 2)).not.toEqual(stream(2, 1));
    expect(stream(1)).not.toEqual(stream(1, 0));
  });

  test('no draw is possible where nothing can happen', () => {
    const random = createRandom(1);
    expect(random.poisson(0)).toBe(0);
    expect(random.binomial(0, 0.5)).toBe(0);
    expect(random.binomial(100, 0)).toBe(0);
    expect(random.binomial(100, 1)).toBe(100);
  });
});

const NULL_BUILD: Omit<Scenario, 'level'> = { comparisons: 14, kinds: 'mixed', historyWindows: 0 };

describe('simulated builds', () => {
  const scenario: Scenario = { ...NULL_BUILD, level: 'N2', comparisons: 2, historyWindows: 3 };

  test('follow from the seed and the number of the build', () => {
    expect(simulateBuild(scenario, 1, 7)).toEqual(simulateBuild(scenario, 1, 7));
    expect(simulateBuild(scenario, 1, 7)).not.toEqual(simulateBuild(scenario, 1, 8));
    expect(simulateBuild(scenario, 1, 7)).not.toEqual(simulateBuild(scenario, 2, 7));
  });

  test('are what the engine takes: distinct stacks, six blocks a side, values in the unit', () => {
    for (const { data, history } of simulateBuild(scenario, 1, 0)) {
      const { table, baseline, candidate } = data;
      const stacks = Array.from({ length: table.stackOffsets.length - 1 }, (_, stack) =>
        table.stackFrames.slice(table.stackOffsets[stack], table.stackOffsets[stack + 1]).join(),
      );
      expect(new Set(stacks).size).toBe(stacks.length);
      expect(history).toHaveLength(3);
      const weight = data.kind === 'cpu' ? 1e7 : 3 * 524_288;
      for (const side of [baseline, candidate, ...history]) {
        expect(side.blocks).toHaveLength(BLOCKS);
        for (const block of side.blocks) {
          expect(block).toHaveLength(stacks.length);
          expect(block.every((value) => value >= 0 && value % weight === 0)).toBe(true);
        }
      }
    }
  });

  test('hold 90,000 samples a window at one core and load 1, of which the changed function has its share', () => {
    const change = { share: 0.02, factor: 2 };
    const steady: Scenario = {
      level: 'N0',
      comparisons: 6,
      kinds: 'cpu',
      cores: 1,
      change,
      historyWindows: 0,
    };
    for (const { data } of simulateBuild(steady, 3, 0)) {
      const counts = countFunctions(data, 1e7);
      const target = counts.names.indexOf(functionName(0));
      expect(Math.abs(counts.totals.baseline - 90_000)).toBeLessThan(5 * 300);
      expect(Math.abs(counts.totals.candidate - 91_800)).toBeLessThan(5 * 303);
      expect(Math.abs(counts.baseline[target]! - 1800)).toBeLessThan(5 * 42);
      expect(Math.abs(counts.candidate[target]! - 3600)).toBeLessThan(5 * 60);
    }
  });
});

describe('the load of simulated windows', () => {
  const steady: Scenario = { level: 'N0', comparisons: 3, kinds: 'cpu', cores: 1, historyWindows: 2 };
  const totalOf = ({ blocks }: { readonly blocks: readonly Float64Array[] }) =>
    blocks.reduce((sum, block) => sum + block.reduce((total, value) => total + value, 0), 0);

  test('is known exactly, and is what the cost follows', () => {
    for (const { data, loadLog } of simulateBuild({ ...steady, loads: [1, 0.7] }, 4, 0)) {
      expect(loadLog).toBeCloseTo(Math.log(0.7), 12);
      // Counting noise of 90,000 samples, five times.
      expect(Math.abs(Math.log(totalOf(data.candidate) / totalOf(data.baseline)) - loadLog)).toBeLessThan(
        0.022,
      );
    }
  });

  test('varies within a window and between replicas, and still explains the cost but for background and mix', () => {
    const noisy: Scenario = { ...steady, level: 'N2', comparisons: 40, historyWindows: 0 };
    const differences = simulateBuild(noisy, 4, 0).map(({ data, loadLog }) => {
      const growth = Math.log(totalOf(data.candidate) / totalOf(data.baseline));
      return { growth: Math.abs(growth), left: Math.abs(growth - loadLog) };
    });
    const mean = (key: 'growth' | 'left') =>
      differences.reduce((sum, one) => sum + one[key], 0) / differences.length;
    expect(mean('growth')).toBeGreaterThan(0.3);
    expect(mean('left')).toBeLessThan(0.12);
  });

  test('is told to the engine when it is to be known, which changes nothing else', () => {
    const scenario: Scenario = { ...steady, level: 'N2', loads: [1, 2] };
    const unknown = simulateBuild(scenario, 4, 1);
    const known = simulateBuild({ ...scenario, isLoadKnown: true }, 4, 1);
    expect(unknown.every(({ data }) => data.loadLog === undefined)).toBe(true);
    expect(known).toEqual(unknown.map((one) => ({ ...one, data: { ...one.data, loadLog: one.loadLog } })));
  });

  test('of earlier windows is that of the baseline where it is given', () => {
    for (const { data, history } of simulateBuild({ ...steady, loads: [0.5, 1] }, 4, 0))
      for (const window of history)
        expect(Math.abs(Math.log(totalOf(window) / totalOf(data.baseline)))).toBeLessThan(0.034);
  });

  test('is not what a slowdown changes: all of one service costs more, the others stay as they are', () => {
    const before = simulateBuild(steady, 4, 0);
    const after = simulateBuild({ ...steady, slowdown: 1.5 }, 4, 0);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]!.loadLog).toBe(before[0]!.loadLog);
    const growth = totalOf(after[0]!.data.candidate) / totalOf(before[0]!.data.candidate);
    expect(Math.abs(growth - 1.5)).toBeLessThan(0.03);
  });
});

describe('simple rules alarm as often as in the design simulation', () => {
  // Source: design simulation, false alarms of unchanged code, mean alarms a build of 14 comparisons (300 builds).
  const EXPECTED: Readonly<Record<NoiseName, readonly [share10: number, share25: number, zTest: number]>> = {
    N0: [40.48, 8.22, 2.75],
    N1: [65.39, 13.5, 13.74],
    N2: [102.1, 40.81, 47.28],
    N3: [130.41, 70.49, 78.85],
  };
  const BUILDS = 12;
  /** Upper 0.05 / 700 of the standard normal distribution: 700 tests a build. */
  const Z_OF_700_TESTS = 3.803;

  test.each(Object.keys(EXPECTED) as NoiseName[])('%s', (level) => {
    const alarms = Array.from({ length: BUILDS }, (_, build) => {
      const counts = simulateBuild({ ...NULL_BUILD, level }, 5, build).map(({ data }) =>
        countFunctions(data, data.kind === 'cpu' ? 1e7 : 524_288),
      );
      const sum = (rule: (one: (typeof counts)[number]) => readonly string[]) =>
        counts.reduce((total, one) => total + rule(one).length, 0);
      return [
        sum((one) => shareRule(one, 0.1)),
        sum((one) => shareRule(one, 0.25)),
        sum((one) => zTestRule(one, 0.1, Z_OF_700_TESTS)),
      ];
    });
    for (const [rule, expected] of EXPECTED[level].entries()) {
      const values = alarms.map((build) => build[rule]!);
      const mean = values.reduce((total, value) => total + value, 0) / BUILDS;
      const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / (BUILDS - 1);
      // Four standard errors: what so few builds can tell, and far less than one noise level differs from the next.
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / BUILDS));
    }
  });
});
