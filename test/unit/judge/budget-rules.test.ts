import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { judged, measuresOf, type RuleChanges, ruleOf } from '../../support/budgets.ts';
import { caseOf, measure, SHOP, type Stacks } from '../../support/comparison-data.ts';
import { CPU, INUSE } from '../../support/fake-source.ts';
import { createRandom } from '../../support/simulator/random.ts';

const MiB = 2 ** 20;
const GAUGE = { type: INUSE, kind: 'gauge', unit: 'bytes', blocks: 1, uploads: [1, 1] } as const;

/** Judges one budget in one candidate. */
function judge(changes: RuleChanges, candidate: Stacks, options: Parameters<typeof measuresOf>[2] = {}) {
  const rules = [ruleOf(changes)];
  return judged(rules, measuresOf(rules, candidate, options));
}

/** `iou` with this many of 10,000 samples. */
const iou = (samples: number): Stacks => ({ 'iou;main': samples, 'linear;main': 10_000 - samples });

describe('a share', () => {
  test.each([
    ['far below', 100, 'pass', 'met'],
    ['at the limit', 500, 'pass', 'met'],
    ['a little above', 540, 'warn', 'within-noise'],
    ['far above', 800, 'fail', 'exceeded'],
  ] as const)('%s', (_, samples, verdict, cause) => {
    const [budget, ...more] = judge({}, iou(samples));
    expect(more).toEqual([]);
    expect(budget).toMatchObject({ verdict, cause, service: 'ai-yolo26', profileType: CPU, samples });
    expect(budget?.share).toBeCloseTo(samples / 10_000, 12);
    expect(budget?.low).toBeLessThan(budget?.value ?? 0);
    expect(budget?.high).toBeGreaterThan(budget?.value ?? 1);
  });

  test('fails no more than its rule says', () => {
    expect(judge({ onExceed: 'warn' }, iou(2000))).toMatchObject([{ verdict: 'warn', cause: 'exceeded' }]);
  });

  test('blocks that disagree, few of them, or few samples turn a failure into a warning', () => {
    const burst = { 'iou;main': [10, 10, 10, 10, 10, 750], 'linear;main': 9200 };
    expect(judge({}, burst)).toMatchObject([{ verdict: 'warn', cause: 'within-noise' }]);
    expect(judge({}, iou(2001), { blocks: 2 })).toMatchObject([
      { verdict: 'warn', cause: 'few-blocks', low: null, high: null },
    ]);
    const few = (own: number) => judge({}, { 'iou;main': own, 'linear;main': 500 - own });
    expect(few(99)).toMatchObject([{ verdict: 'warn', cause: 'few-samples' }]);
    expect(few(100)).toMatchObject([{ verdict: 'fail', cause: 'exceeded' }]);
  });

  test('a service with hardly a sample says nothing about shares', () => {
    const none = { 'iou;main': 1, 'linear;main': 98 };
    expect(judge({}, none)).toMatchObject([{ verdict: 'inconclusive', cause: 'few-service-samples' }]);
    expect(judge({}, { ...none, 'linear;main': 99 })).toMatchObject([{ verdict: 'pass', cause: 'met' }]);
    expect(judge({ limit: [1, 'cores'] }, none)).toMatchObject([{ verdict: 'pass' }]);
  });

  test('a limit of nothing fails where something is, with finite numbers', () => {
    const [budget] = judge({ limit: [0, 'share'] }, iou(800));
    expect(budget).toMatchObject({ verdict: 'fail', cause: 'exceeded' });
    expect([budget?.low, budget?.high].every(Number.isFinite)).toBe(true);
  });

  test('more than all of a service is never told', () => {
    const [budget] = judge({ limit: [0.9, 'share'] }, iou(9_900));
    expect(budget?.high).toBe(1);
  });
});

describe('absolute limits', () => {
  // 600 CPU seconds in 240 s are 2.5 cores.
  const busy = { 'iou;main': 60_000, 'linear;main': 1 };

  test.each([
    [2.6, 'pass'],
    [2.4, 'warn'],
    [1.5, 'fail'],
  ] as const)('%d cores', (cores, verdict) => {
    const [budget] = judge({ limit: [cores, 'cores'] }, busy);
    expect(budget).toMatchObject({ verdict });
    expect(budget?.value).toBeCloseTo(2.5, 12);
    expect(budget?.high).toBeGreaterThan(2.5);
  });

  test('no length of the window is no pass', () => {
    const [budget] = judge({ limit: [3, 'cores'] }, busy, { durationMs: [0, 0] });
    expect(budget).toMatchObject({ verdict: 'not-evaluated', cause: 'no-duration', value: null });
  });

  test.each([
    [120, 'pass', 'met'],
    [95, 'warn', 'within-noise'],
    [60, 'fail', 'exceeded'],
  ] as const)('100 MiB held against %d: a level needs no blocks', (limit, verdict, cause) => {
    const held = { 'cache;main': 100 };
    const changes: RuleChanges = {
      target: { kind: 'function', name: 'cache' },
      limit: [limit * MiB, 'bytes'],
    };
    const [budget] = judge(changes, held, { ...GAUGE, weight: MiB });
    expect(budget).toMatchObject({ verdict, cause, value: 100 * MiB, share: 1 });
  });

  test.each<[string, NonNullable<RuleChanges['limit']>, string[]]>([
    ['bytes', [10 * MiB, 'bytes'], []],
    ['a share', [0.05, 'share'], ['memory']],
  ])(
    'a level of 40 MiB has fewer than 100 heap samples, and fails all the same: %s',
    (_, limit, profileTypes) => {
      const changes: RuleChanges = { limit, profileTypes };
      const [budget] = judge(changes, { 'iou;main': 40 }, { ...GAUGE, weight: MiB });
      expect(budget).toMatchObject({ verdict: 'fail', cause: 'exceeded', samples: 80 });
    },
  );
});

describe('what was not seen', () => {
  const rules = [ruleOf({ target: { kind: 'function', name: 'iuo' } })];

  test('a name that nothing matches warns, once', () => {
    const measures = ['a', 'b'].flatMap((service) => measuresOf(rules, iou(800), { service }));
    const services = ['a', 'b'].map((service) => ({ service, required: true }));
    expect(judged(rules, measures, services)).toMatchObject([
      { verdict: 'warn', cause: 'matches-nothing', service: '', value: null },
    ]);
  });

  test.each([
    ['the only one that the rule names', ['a'], 'a'],
    ['none of several', ['a', 'b'], ''],
  ])('and is told of %s', (_, named, service) => {
    const limited = [ruleOf({ target: { kind: 'function', name: 'iuo' }, services: named })];
    const measures = named.flatMap((one) => measuresOf(limited, iou(800), { service: one }));
    expect(judged(limited, measures, [])).toMatchObject([{ cause: 'matches-nothing', service }]);
  });

  test('a function that is gone costs nothing: a pass', () => {
    const measures = measuresOf(rules, iou(800), { before: { 'iuo;main': 5 } });
    expect(judged(rules, measures)).toMatchObject([{ verdict: 'pass', value: 0 }]);
  });

  test('of several services only those that know the target are told', () => {
    const target = [ruleOf()];
    const measures = [
      ...measuresOf(target, iou(100), { service: 'a' }),
      ...measuresOf(target, { 'linear;main': 1000 }, { service: 'b' }),
    ];
    const services = ['a', 'b'].map((service) => ({ service, required: true }));
    expect(judged(target, measures, services)).toMatchObject([{ service: 'a', verdict: 'pass' }]);
  });

  test.each([
    ['no service has the name', ['ai-clip'], [], 'ai-clip', 'not-evaluated', 'no-service'],
    ['its service has no such profiles', ['ai-*'], [true], 'ai-*', 'not-evaluated', 'no-profiles'],
    ['any service would do', [], [true], '', 'not-evaluated', 'no-profiles'],
    ['its service is optional and absent', ['ai-*'], [false], 'ai-*', 'not-applicable', 'optional'],
    ['one of its services is optional', ['ai-*'], [true, false], 'ai-*', 'not-evaluated', 'no-profiles'],
  ] as const)('%s', (_, services, required, service, verdict, cause) => {
    const known = required.map((isRequired) => ({ service: 'ai-yolo26', required: isRequired }));
    expect(judged([ruleOf({ services })], [], known)).toMatchObject([
      { service, verdict, cause, profileType: '', value: null, share: null },
    ]);
  });

  test('each service that is named must be there', () => {
    const two = [ruleOf({ services: ['ai-yolo26', 'ai-yolo62'] })];
    expect(judged(two, measuresOf(two, iou(100)))).toMatchObject([
      { service: 'ai-yolo62', verdict: 'not-evaluated', cause: 'no-service' },
      { service: 'ai-yolo26', verdict: 'pass' },
    ]);
  });
});

describe('all budgets of a build', () => {
  test('worst first, the further over the limit the earlier', () => {
    const rules = [0.3, 0.05, 0.02, 0.9].map((amount, index) =>
      ruleOf({ limit: [amount, 'share'], origin: `f.yml:${index}:1` }),
    );
    const order = judged(rules, measuresOf(rules, iou(2000))).map(({ rule }) => rule.limit.amount);
    expect(order).toEqual([0.02, 0.05, 0.3, 0.9]);
  });

  test('what costs nothing is the last of those that are met, also where nothing is allowed', () => {
    const gone = ruleOf({ target: { kind: 'function', name: 'gone' }, limit: [0, 'share'] });
    const rules = [gone, ruleOf({ limit: [0.9, 'share'] })];
    const order = judged(rules, measuresOf(rules, iou(2000), { before: { 'gone;main': 5 } }));
    expect(order.map(({ verdict, value }) => [verdict, value])).toEqual([
      ['pass', 0.2],
      ['pass', 0],
    ]);
  });

  test('share one error probability: more of them widen the range of each', () => {
    const lowOf = (count: number) => {
      const rules = Array.from({ length: count }, () => ruleOf());
      return judged(rules, measuresOf(rules, iou(800)))[0]?.low ?? 1;
    };
    expect(lowOf(20)).toBeLessThan(lowOf(2));
    expect(lowOf(2)).toBeLessThan(lowOf(1));
  });

  test.each<[string, RuleChanges, Parameters<typeof measuresOf>[2]]>([
    [
      'costs nothing any more',
      { target: { kind: 'function', name: 'gone' } },
      { before: { 'gone;main': 5 } },
    ],
    ['matches nothing', { target: { kind: 'function', name: 'iuo' } }, {}],
    ['has no length of its window', { limit: [1, 'cores'] }, { durationMs: [0, 0] }],
    ['has too few blocks to fail', {}, { blocks: 2 }],
  ])('one that %s cannot fail by chance, and takes no part of it', (_, changes, options) => {
    const [base, other] = [ruleOf(), ruleOf(changes)];
    const own = measuresOf([base], iou(800));
    const [alone] = judged([base], own);
    const all = judged([base, other], [...own, ...measuresOf([other], iou(800), options)]);
    expect(all.find(({ rule }) => rule === base)?.low).toBe(alone?.low);
  });

  test('the verdict of the build takes them in, and met budgets are no pass of nothing', () => {
    const verdictOf = (samples: number, cases = [caseOf('ai-yolo26', measure(SHOP, SHOP))]) => {
      const rules = [ruleOf()];
      const measures = measuresOf(rules, iou(samples));
      return judgeBuild(cases, DEFAULT_POLICY, { rules, measures, matches: matchesGlob }).verdict;
    };
    expect([100, 540, 800].map((samples) => verdictOf(samples))).toEqual(['pass', 'warn', 'fail']);
    expect([100, 800].map((samples) => verdictOf(samples, []))).toEqual(['not-evaluated', 'fail']);
    const absent = { service: 'ai-yolo26', profileType: CPU, reasons: [], required: true };
    expect([100, 800].map((samples) => verdictOf(samples, [absent]))).toEqual(['not-evaluated', 'fail']);
  });
});

/** Windows whose blocks and levels vary by chance: how many of them fail a limit that is `factor` times below the truth. */
function failures(factor: number, windows: number): number {
  const random = createRandom(219, windows);
  const rules = [ruleOf({ limit: [0.04 / factor, 'share'] })];
  let failed = 0;
  for (let window = 0; window < windows; window++) {
    const drift = 0.05 * random.normal();
    const blocks = Array.from({ length: 6 }, () => Math.exp(drift + 0.1 * random.normal()));
    const own = blocks.map((noise) => random.poisson(200 * noise));
    const rest = blocks.map(() => random.poisson(4800));
    const [budget] = judged(rules, measuresOf(rules, { 'iou;main': own, 'linear;main': rest }));
    if (budget?.verdict === 'fail') failed++;
  }
  return failed / windows;
}

test('a cost that is at its limit rarely fails, one at 1.3 times its limit nearly always', () => {
  // 5 % and two standard deviations of what 600 windows show.
  expect(failures(1, 600)).toBeLessThan(0.068);
  expect(failures(1.3, 300)).toBeGreaterThan(0.9);
});
