import { describe, expect, test } from 'vitest';
import { runTrial } from '../../support/simulator/trial.ts';

/** Small versions of what `npm run bench:verdict` measures, with a seed: the same builds every time. */

const BUILDS = 40;
/** A shared machine may take its time. */
const SLOW_MS = 120_000;

describe('simulated builds under normal noise', () => {
  test('unchanged code fails in at most 1 of 40 builds', () => {
    const outcome = runTrial({
      scenario: { level: 'N2', comparisons: 14, kinds: 'mixed', historyWindows: 0 },
      seed: 2,
      from: 0,
      until: BUILDS,
    });
    expect(outcome.tests / BUILDS).toBeGreaterThan(300);
    expect(outcome.failedBuilds).toBeLessThanOrEqual(1);
  });

  test('a function of 2 % that doubles is found, and nobody else is blamed', () => {
    const outcome = runTrial({
      scenario: {
        level: 'N2',
        comparisons: 5,
        kinds: 'cpu',
        cores: 1,
        loads: [1, 1],
        change: { share: 0.02, factor: 2 },
        historyWindows: 0,
      },
      seed: 2,
      from: 0,
      until: BUILDS,
    });
    expect(outcome.found / outcome.comparisons).toBeGreaterThanOrEqual(0.9);
    expect(outcome.blamed / outcome.comparisons).toBeLessThanOrEqual(0.01);
  });
});

describe('simulated builds with three earlier windows', () => {
  test(
    'unchanged code fails in none of 20 builds under the harshest noise',
    () => {
      const outcome = runTrial({
        scenario: { level: 'N3', comparisons: 14, kinds: 'mixed', historyWindows: 3 },
        seed: 2,
        from: 0,
        until: 20,
      });
      expect(outcome.tests / 20).toBeGreaterThan(300);
      expect(outcome.failedBuilds).toBe(0);
    },
    SLOW_MS,
  );

  test(
    'a function of 2 % that costs half as much again is found, and nobody else is blamed',
    () => {
      const outcome = runTrial({
        scenario: {
          level: 'N2',
          comparisons: 5,
          kinds: 'cpu',
          cores: 1,
          loads: [1, 1],
          change: { share: 0.02, factor: 1.5 },
          historyWindows: 3,
        },
        seed: 2,
        from: 0,
        until: BUILDS,
      });
      expect(outcome.found / outcome.comparisons).toBeGreaterThanOrEqual(0.75);
      expect(outcome.blamed / outcome.comparisons).toBeLessThanOrEqual(0.01);
    },
    SLOW_MS,
  );
});

describe('simulated builds in which a function only has another name', () => {
  const renamed = (share: number, factor: number, historyWindows: number) =>
    runTrial({
      scenario: {
        level: 'N2',
        comparisons: 3,
        kinds: 'cpu',
        cores: 1,
        loads: [1, 1.4],
        change: { share, factor },
        isRenamed: true,
        historyWindows,
      },
      seed: 7,
      from: 0,
      until: 12,
    });

  test.each([
    [0.1, 0],
    [0.3, 0],
    [0.3, 3],
    [0.6, 3],
  ])(
    'of %d of its service, with %d earlier windows: none fails',
    (share, windows) => {
      expect(renamed(share, 1, windows).failedBuilds).toBe(0);
    },
    SLOW_MS,
  );

  test(
    'and costs twice as much: it is found in most',
    () => {
      const { found, comparisons } = renamed(0.1, 2, 3);
      expect(found / comparisons).toBeGreaterThan(0.5);
    },
    SLOW_MS,
  );
});
