import { describe, expect, test } from 'vitest';
import { agrees } from '../../../src/judge/function-rules.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { caseOf, functionOf, measure, type Stacks } from '../../support/comparison-data.ts';
import { runTrial } from '../../support/simulator/trial.ts';

/** Background work costs the same a second, whatever the load; per request it seems to double when the load halves. */

const HANDLERS: Stacks = {
  'price;main': 2000,
  'json;main': 3000,
  'db;main': 2500,
  'auth;main': 1500,
  'rank;main': 4000,
};
const halved = Object.fromEntries(
  Object.entries(HANDLERS).map(([stack, count]) => [stack, (count as number) / 2]),
);
const BEFORE = { ...HANDLERS, 'sweep;main': 2000 };
const loadLog = Math.log(0.5);

function verdictOf(candidate: Stacks, name: string) {
  const { comparisons } = judgeBuild(
    [caseOf('shop', measure(BEFORE, candidate, { loadLog }))],
    DEFAULT_POLICY,
  );
  return comparisons[0]!.functions.find(({ key }) => key.name === name)?.judged?.verdict;
}

describe('half the load, which is known', () => {
  test('background work is not blamed in a service whose requests all start alike', () => {
    expect(verdictOf({ ...halved, 'sweep;main': 2000 }, 'sweep')).not.toMatch(/fail|warn/u);
  });

  test('background work that costs more a second, too, is', () => {
    expect(verdictOf({ ...halved, 'sweep;main': 6000 }, 'sweep')).toBe('fail');
  });

  test('the growth a second is known of what only the whole service measures', () => {
    const result = measure(BEFORE, { ...halved, 'sweep;main': 2000 }, { loadLog });
    const { thetaPerLoad, thetaPerSecond } = functionOf(result, 'sweep').estimate!;
    expect(thetaPerLoad).toBeCloseTo(Math.log(2), 3);
    expect(thetaPerSecond).toBeCloseTo(0, 3);
    const unknown = measure(BEFORE, { ...halved, 'sweep;main': 2000 });
    expect(functionOf(unknown, 'sweep').estimate).not.toHaveProperty('thetaPerSecond');
  });

  test('a function agrees by its growth a second where there is one', () => {
    const grew = { thetaGlobal: Math.log(2), thetaPerLoad: Math.log(2) };
    expect(agrees(grew, DEFAULT_POLICY)).toBe(true);
    expect(agrees({ ...grew, thetaPerSecond: 0 }, DEFAULT_POLICY)).toBe(false);
    expect(agrees({ ...grew, thetaPerSecond: Math.log(1.5) }, DEFAULT_POLICY)).toBe(true);
  });

  test('no function of simulated services with background work of their own fails', () => {
    const { blamed, comparisons } = runTrial({
      scenario: {
        level: 'N2',
        comparisons: 14,
        kinds: 'cpu',
        cores: 1,
        loads: [1, 0.5],
        isLoadKnown: true,
        historyWindows: 0,
      },
      seed: 1,
      from: 0,
      until: 4,
    });
    expect([blamed, comparisons]).toEqual([0, 56]);
  });
});
