import { expect, test } from 'vitest';
import { runTrial } from '../../support/simulator/trial.ts';
import type { Scenario } from '../../support/simulator.ts';

/** Small versions of what docs/duet.md says: the same builds every time. */

const N2: Scenario = { level: 'N2', comparisons: 10, kinds: 'cpu', cores: 1, historyWindows: 0 };
const trial = (scenario: Scenario, until: number) => runTrial({ scenario, seed: 1, from: 0, until });
/** A shared machine may take its time. */
const SLOW_MS = 120_000;

test(
  'at the same time growth by a half is found, where it mostly stays unseen in windows of different load',
  () => {
    const change = { share: 0.02, factor: 1.5 };
    const apart = trial({ ...N2, change }, 5);
    const duet = trial({ ...N2, change, isDuet: true }, 5);
    expect(duet.found / duet.comparisons).toBeGreaterThanOrEqual(0.85);
    expect(duet.found).toBeGreaterThan(1.3 * apart.found);
    expect(duet.blamed).toBe(0);
    expect(duet.inconclusive).toBe(0);
  },
  SLOW_MS,
);

test(
  'unchanged code does not fail at the same time either',
  () => expect(trial({ ...N2, comparisons: 14, kinds: 'mixed', isDuet: true }, 12).failedBuilds).toBe(0),
  SLOW_MS,
);
