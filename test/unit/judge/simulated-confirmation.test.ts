import { expect, test } from 'vitest';
import { type Outcome, runTrial } from '../../support/simulator/trial.ts';
import type { Scenario } from '../../support/simulator.ts';

/** What a second window of the candidate adds, on few builds with a seed; docs/verdict.md has the figures of many. */

const SEED = 3;
const run = (scenario: Scenario, until: number): Outcome =>
  runTrial({ scenario, seed: SEED, from: 0, until });

test('unchanged code that warns is not confirmed', () => {
  const scenario = { level: 'N2', comparisons: 14, kinds: 'mixed', historyWindows: 3 } as const;
  const confirmed = run({ ...scenario, confirm: true }, 20);
  expect(confirmed.warnedBuilds).toBeGreaterThan(0);
  expect(confirmed.failedBuilds).toBe(0);
});

test('a quarter more of a 5 % function fails more than twice as often, and nobody else is blamed', () => {
  const scenario = {
    level: 'N2',
    comparisons: 14,
    kinds: 'cpu',
    cores: 1,
    loads: [1, 1],
    change: { share: 0.05, factor: 1.25 },
    historyWindows: 3,
  } as const;
  const builds = 4;
  const first = run(scenario, builds);
  const confirmed = run({ ...scenario, confirm: true }, builds);
  expect(first.found).toBeGreaterThan(0);
  expect(confirmed.found).toBeGreaterThan(2 * first.found);
  expect(confirmed.pointedOut).toBe(first.pointedOut);
  expect(confirmed.blamed).toBe(0);
});
