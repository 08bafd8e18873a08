import { describe, expect, test } from 'vitest';
import { judged, measuresOf, type RuleChanges, ruleOf } from '../../support/budgets.ts';
import type { Stacks } from '../../support/comparison-data.ts';
import { INUSE } from '../../support/fake-source.ts';

const MiB = 2 ** 20;
const HEAP = { type: INUSE, kind: 'gauge', unit: 'bytes', blocks: 1, uploads: [1, 1], weight: MiB } as const;

/** Judges one budget in one candidate. */
function judge(changes: RuleChanges, candidate: Stacks, options: Parameters<typeof measuresOf>[2] = {}) {
  const rules = [ruleOf(changes)];
  return judged(rules, measuresOf(rules, candidate, options));
}

/** Published upper 5 % points of Student's t, by degrees of freedom. */
const T95 = { 5: 2.015, 21: 1.721, 200: 1.653 };
/** What windows are assumed to differ by, as variance of ln(cost): 5.8 % of a share, 11.6 % of a cost per second. */
const SHARE_DRIFT = 0.0034;
const PACE_DRIFT = 0.0134;

describe('the range of a cost', () => {
  // All blocks are even, so that nothing but counting was measured: one over the samples at the limit, times the part of the
  // service that is not allowed. Degrees of freedom: 5 for six blocks, times (all variance / what was measured) squared, to 200.
  test.each<[string, NonNullable<RuleChanges['limit']>, number, number, number, number]>([
    [
      'few samples of a share, 25 at the limit',
      [0.05, 'share'],
      100,
      500,
      0.95 / 25 + SHARE_DRIFT * 0.95 ** 2,
      T95[5],
    ],
    [
      'where half of a service is allowed',
      [0.5, 'share'],
      8000,
      10_000,
      0.5 / 5000 + SHARE_DRIFT * 0.5 ** 2,
      T95[200],
    ],
    [
      '2.5 cores, 36,000 samples at the limit',
      [1.5, 'cores'],
      60_000,
      60_001,
      1 / 36_000 + PACE_DRIFT,
      T95[200],
    ],
    ['few samples below a limit count as they are', [1, 'cores'], 80, 81, 1 / 80 + PACE_DRIFT, T95[21]],
  ])('%s', (_, limit, own, all, variance, t) => {
    const [budget] = judge({ limit }, { 'iou;main': own, 'linear;main': all - own });
    expect(Math.log(budget!.value! / budget!.low!)).toBeCloseTo(t * Math.sqrt(variance), 3);
  });

  test.each([
    ['above the limit as many as the limit has', 60, 120],
    ['below it as many as there are', 120, 200],
  ])('of a level is that of its heap samples, two a MiB: %s', (_, limit, samples) => {
    const [budget] = judge({ limit: [limit * MiB, 'bytes'] }, { 'iou;main': 100 }, HEAP);
    expect(Math.log(budget!.high! / budget!.value!)).toBeCloseTo(T95[200] / Math.sqrt(samples), 3);
  });

  // Six times the load in one block: 3,300 samples of `iou`, always a tenth of the service, are 0.1375 cores in 240 s. The one
  // sample beside them shows what a sample weighs.
  const burst = {
    main: 1,
    'iou;main': [300, 300, 300, 300, 300, 1800],
    'linear;main': [2700, 2700, 2700, 2700, 2700, 16_200],
  };

  test('a burst of the whole service is noise of its cost, and none of a share', () => {
    expect(judge({ limit: [0.05, 'share'] }, burst)).toMatchObject([{ verdict: 'fail', cause: 'exceeded' }]);
    expect(judge({ limit: [0.07, 'cores'] }, burst)).toMatchObject([
      { verdict: 'warn', cause: 'within-noise' },
    ]);
  });

  test('a lower bound that is the limit is not above it', () => {
    // The noise is that of the blocks, wherever the limit is.
    const low = judge({ limit: [0.01, 'cores'] }, burst)[0]!.low!;
    expect(judge({ limit: [low, 'cores'] }, burst)).toMatchObject([{ low, cause: 'within-noise' }]);
    expect(judge({ limit: [0.999 * low, 'cores'] }, burst)).toMatchObject([{ low, cause: 'exceeded' }]);
  });
});
