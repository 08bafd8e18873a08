import { describe, expect, test } from 'vitest';
import { type JudgeCase, type JudgedBuild, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type WaiverRule } from '../../../src/judge/policy.ts';
import { waiveBuild } from '../../../src/judge/waiver-rules.ts';
import { caseOf, measure, SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';
import { waiverRule, waiving } from '../../support/waivers.ts';

const SAME = measure(SHOP, SHOP);

/** A service among two that did not change. */
function buildOf(baseline: Stacks, candidate: Stacks, more: Partial<JudgeCase> = {}): JudgedBuild {
  const cases = [measure(baseline, candidate), SAME, SAME].map((one, index) =>
    caseOf(`service-${index}`, one),
  );
  return judgeBuild([{ ...(cases[0] as JudgeCase), ...more }, ...cases.slice(1)], DEFAULT_POLICY);
}

function waive(build: JudgedBuild, rules: Partial<WaiverRule>[]) {
  return waiveBuild(build, waiving(rules.map(waiverRule)));
}
const of = (build: JudgedBuild, name: string) =>
  build.comparisons[0]!.functions.find(({ key }) => key.name === name)!.judged!;
const upTo = (amount: number) => ({ allow: { amount, unit: 'growth' } }) as const;

describe('a service as a whole', () => {
  /** Everything twice as expensive for a known load, in one of several services. */
  const slow = judgeBuild(
    [
      measure(SHOP, scaled(SHOP, {}, 2), { loadLog: 0 }),
      ...Array(4).fill(measure(SHOP, SHOP, { loadLog: 0 })),
    ].map((one, index) => caseOf(`service-${index}`, one)),
    DEFAULT_POLICY,
  );

  test('is waived by a waiver of the service, not by one of functions', () => {
    expect(slow.comparisons[0]).toMatchObject({ verdict: 'fail', reasons: [{ code: 'FG211' }] });
    const { build } = waive(slow, [{ service: 'service-0', ...upTo(1.2) }]);
    expect(build.comparisons[0]).toMatchObject({
      verdict: 'pass',
      reasons: [],
      waived: [{ kind: 'whole', use: { state: 'in-force', verdict: 'fail' } }],
    });
    const { build: other } = waive(slow, [{ function: '*', ...upTo(9) }]);
    expect(other.verdict).toBe(slow.verdict);
    expect(other.comparisons[0]).not.toHaveProperty('waived');
    const less = waive(slow, [{ service: 'service-0', ...upTo(0.5) }]).build.comparisons[0]!;
    expect(less).toMatchObject({ verdict: 'fail', reasons: [{ code: 'FG211' }] });
    expect(less.waived).toMatchObject([{ use: { state: 'exceeded' } }]);
    const cores = (amount: number) =>
      waive(slow, [{ service: 'service-0', allow: { amount, unit: 'cores' } }]).build.comparisons[0]!.verdict;
    expect([cores(0.6), cores(0.4)]).toEqual(['pass', 'fail']);
  });

  test('is pointed out in time, too', () => {
    const { notes } = waive(slow, [{ service: 'service-0', ...upTo(1.2), expires: '2026-11-25' }]);
    expect(notes).toMatchObject([{ code: 'FG257', message: expect.stringContaining('in 3 days') }]);
  });
});

describe('an entry that costs more than the rest', () => {
  const under = (entry: string, factor: number): Stacks =>
    Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [
        `${entry}${i};${entry};main`,
        Math.round((400 + 50 * i) * factor),
      ]),
    );
  const stacks = (checkout: number, search = 1, others = 1) => ({
    ...under('checkout', checkout),
    ...under('search', search),
    ...under('feed', others),
    ...under('home', others),
    ...under('account', others),
  });
  const build = buildOf(stacks(1), stacks(1.6));

  test.each([
    [{ function: 'checkout' }, 'pass'],
    [{ service: 'service-0' }, 'pass'],
    [{ function: 'search' }, 'warn'],
  ] as const)('%j: %s', (rule, verdict) => {
    expect(build).toMatchObject({ verdict: 'warn' });
    expect(waive(build, [{ ...rule, ...upTo(0.6) }]).build.verdict).toBe(verdict);
  });

  test('is told as waived, and that it was a warning', () => {
    const { comparisons } = waive(build, [{ function: 'checkout', ...upTo(0.6) }]).build;
    expect(comparisons[0]?.reasons).toEqual([]);
    expect(comparisons[0]?.waived).toMatchObject([
      { kind: 'entry', reason: { code: 'FG208' }, use: { state: 'in-force', verdict: 'warn' } },
    ]);
  });

  test('one of two leaves the other', () => {
    const two = buildOf(stacks(1), stacks(1.9, 2.2));
    const entries = (one: JudgedBuild) =>
      one.comparisons[0]!.reasons.map(({ message }) => /under (\w+)/u.exec(message)?.[1]);
    expect(entries(two).toSorted()).toEqual(['checkout', 'search']);
    for (const name of ['checkout', 'search']) {
      const waived = waive(two, [{ function: name, ...upTo(2) }]).build;
      expect(waived.verdict).toBe('warn');
      expect(entries(waived)).toEqual(entries(two).filter((other) => other !== name));
    }
  });

  test('leaves the service as a whole, which costs more beside it', () => {
    const known = [stacks(3.4, 2, 2), stacks(1), stacks(1)].map((after, index) =>
      caseOf(`service-${index}`, measure(stacks(1), after, { loadLog: 0 })),
    );
    const whole = judgeBuild(known, DEFAULT_POLICY);
    const codes = (one: JudgedBuild) => one.comparisons[0]!.reasons.map(({ code }) => code).toSorted();
    expect([whole.verdict, codes(whole)]).toEqual(['fail', ['FG208', 'FG211']]);
    const waived = waive(whole, [{ function: 'checkout', ...upTo(9) }]).build;
    expect([waived.verdict, codes(waived)]).toEqual(['fail', ['FG211']]);
  });
});

describe('a leak', () => {
  const MIB = 2 ** 20;
  const levels = measure(
    { 'cache;main': 100, 'rows;main': 100 },
    { 'cache;main': 300, 'rows;main': 120 },
    { kind: 'gauge', unit: 'bytes', weight: MIB },
  );
  const holders = [
    { key: { name: 'cache', file: '' }, before: 100 * MIB, after: 300 * MIB, grown: 200 * MIB, share: 0.9 },
  ];
  const estimate = {
    slopePerMin: 80 * MIB,
    ownSlopePerMin: 80 * MIB,
    lowPerMin: 70 * MIB,
    highPerMin: 90 * MIB,
    rise: 200 * MIB,
    neededRise: 10 * MIB,
    level: 200 * MIB,
    spanMs: 600_000,
    segments: 6,
    pValue: 0,
    lateOverEarly: 1,
    smallestStep: 0.3,
  };
  const leak = (names: typeof holders) => ({
    result: {
      verdict: 'leak',
      stoppedBy: null,
      pods: { used: 1, tooBrief: 0 },
      references: 1,
      estimate,
    } as const,
    holders: names,
  });
  const judged = (names: typeof holders, changes: Partial<JudgeCase> = {}) =>
    judgeBuild(
      [
        {
          ...caseOf('shop', levels, { profileType: 'memory:inuse_space:bytes:space:bytes' }),
          leak: leak(names),
          ...changes,
        },
      ],
      DEFAULT_POLICY,
    );
  const perMinute = (amount: number) =>
    ({ allow: { amount: amount * MIB, unit: 'bytes-per-minute' } }) as const;

  test('is waived by what it gains a minute, with who holds it', () => {
    const build = judged(holders);
    expect(build.verdict).toBe('fail');
    const { build: waived } = waive(build, [{ function: 'cache', ...perMinute(80) }]);
    expect(waived.verdict).toBe('pass');
    expect(of(waived, 'cache')).toMatchObject({
      verdict: 'pass',
      class: 'leaks',
      waiver: { seen: 80 * MIB },
    });
    expect(waive(build, [{ service: 'shop', ...perMinute(80) }]).build.verdict).toBe('pass');
    expect(waive(build, [{ function: 'cache', ...perMinute(79) }]).build.verdict).toBe('fail');
    const percent = waive(build, [{ service: 'shop', ...upTo(100) }]).build;
    expect(percent.verdict).toBe('fail');
    expect(of(percent, 'cache').waiver!.state).toBe('unfit');
  });

  test('that nothing holds is waived with its service only', () => {
    const build = judged([]);
    expect(build.comparisons[0]!.reasons).toMatchObject([{ code: 'FG209' }]);
    expect(waive(build, [{ function: '*', ...perMinute(99) }]).build.verdict).toBe('fail');
    const waived = waive(build, [{ service: 'shop', ...perMinute(99) }]).build;
    expect(waived).toMatchObject({
      verdict: 'pass',
      comparisons: [{ reasons: [], waived: [{ kind: 'leak', use: { verdict: 'fail' } }] }],
    });
  });

  test('that only warns and that nothing holds is waived alike', () => {
    const { result } = leak([]);
    const warns = { result: { ...result, verdict: 'warn', stoppedBy: 'load' }, holders: [] } as const;
    const build = judged([], { leak: warns });
    expect(build).toMatchObject({ verdict: 'warn', comparisons: [{ reasons: [{ code: 'FG209' }] }] });
    const waived = waive(build, [{ service: 'shop', ...perMinute(99) }]).build;
    expect(waived.verdict).toBe('pass');
    expect(waived.comparisons[0]?.waived).toMatchObject([{ kind: 'leak', use: { verdict: 'warn' } }]);
  });

  test('takes no reason with it for which the windows cannot be compared', () => {
    const reason = { code: 'FG214', message: 'two versions', remedy: '' };
    const build = judged([], { incomparable: [reason] });
    const { comparisons } = waive(build, [{ service: 'shop', ...perMinute(99) }]).build;
    expect(comparisons[0]).toMatchObject({ verdict: 'inconclusive', reasons: [reason] });
    expect(comparisons[0]?.waived).toMatchObject([{ kind: 'leak' }]);
  });

  test('that could not be looked for leaves a level that rose, which is waived by growth', () => {
    const unseen = {
      result: {
        verdict: 'inconclusive',
        stoppedBy: 'too-few-snapshots',
        pods: { used: 0, tooBrief: 1 },
        references: 0,
      },
      holders: [],
    } as const;
    const risen = measure(
      { 'cache;main': 100, 'rows;main': 100 },
      { 'cache;main': 1500, 'rows;main': 100 },
      { kind: 'gauge', unit: 'bytes', weight: MIB },
    );
    const build = judged([], { leak: unseen, result: risen });
    expect([build.verdict, of(build, 'cache').class]).toEqual(['warn', 'grew']);
    expect(waive(build, [{ service: 'shop', ...upTo(15) }]).build.verdict).toBe('pass');
    expect(waive(build, [{ service: 'shop', ...perMinute(999) }]).build.verdict).toBe('warn');
  });
});

test('a service that was not evaluated stays that, whatever is waived', () => {
  const reason = { code: 'FG105', message: 'no profiles', remedy: '' };
  const absent: JudgeCase = { service: 'gone', profileType: 'cpu', reasons: [reason], required: true };
  const build = judgeBuild([absent, caseOf('here', SAME)], DEFAULT_POLICY);
  expect(waive(build, [{ service: 'gone', ...upTo(9) }]).build).toEqual(build);
});

test('an undecided service stays undecided', () => {
  const reason = { code: 'FG214', message: 'two versions', remedy: '' };
  const build = buildOf(SHOP, scaled(SHOP, { price: 1.6 }), { incomparable: [reason] });
  expect(build.comparisons[0]!.verdict).toBe('inconclusive');
  const { comparisons } = waive(build, [{ service: 'service-0', ...upTo(9) }]).build;
  expect(comparisons[0]).toMatchObject({ verdict: 'inconclusive', reasons: [reason] });
  expect(comparisons[0]).not.toHaveProperty('waived');
});
