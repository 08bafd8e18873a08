import { describe, expect, test } from 'vitest';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { caseOf, functionOf, measure, type Stacks } from '../../support/comparison-data.ts';

/** A worker that is most of its service, beside requests that are the rest. */

/** 40,000 samples, of which the worker has a part; the others may answer another load. */
function service(part: number, growth = 1, load = 1): Stacks {
  const samples = 40_000;
  const rest = Array.from({ length: 12 }, (_, index) => [
    `f${index};handler${index % 3};serve;main`,
    Math.round(((1 - part) * samples * load) / 12),
  ]);
  return { ...Object.fromEntries(rest), 'work;worker;main': Math.round(part * samples * growth) };
}

function judged(part: number, growth: number, load = 1) {
  const result = measure(service(part), service(part, growth, load));
  const { comparisons } = judgeBuild([caseOf('queue', result)], DEFAULT_POLICY);
  const worker = comparisons[0]!.functions.find(({ key }) => key.name === 'work')!.judged!;
  return { ...worker, estimate: functionOf(result, 'work').estimate! };
}

describe('a function that is most of its service', () => {
  test.each([0.6, 0.7, 0.8, 0.9])('%d of it: what it grew by is not measured by itself', (part) => {
    const { verdict, growth, estimate } = judged(part, 2);
    expect(verdict).toBe('fail');
    expect(growth).toBeCloseTo(2, 1);
    expect(Math.exp(estimate.thetaGlobal)).toBeCloseTo(2, 1);
  });

  test('it is not blamed for less load of the others, nor for what did not change', () => {
    for (const part of [0.7, 0.9]) {
      expect(judged(part, 1, 0.6)).toMatchObject({ verdict: expect.not.stringMatching(/fail|warn/u) });
      expect(judged(part, 1, 1.6)).toMatchObject({ verdict: expect.not.stringMatching(/fail|warn/u) });
      expect(judged(part, 1)).toMatchObject({ verdict: expect.not.stringMatching(/fail|warn/u) });
    }
  });

  test('a busier machine makes all of it slower: no growth', () => {
    const slower = (stacks: Stacks) =>
      Object.fromEntries(Object.entries(stacks).map(([stack, count]) => [stack, (count as number) * 1.5]));
    const result = measure(service(0.9), slower(service(0.9)));
    expect(functionOf(result, 'work').estimate!.theta).toBeCloseTo(0, 2);
  });
});
