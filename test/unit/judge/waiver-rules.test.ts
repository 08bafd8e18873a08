import { describe, expect, test } from 'vitest';
import { type JudgeCase, type JudgedBuild, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type WaiverRule } from '../../../src/judge/policy.ts';
import { type Waiving, withoutWaiver } from '../../../src/judge/waiver.ts';
import { waiveBuild } from '../../../src/judge/waiver-rules.ts';
import { caseOf, measure, SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';
import { WAIVER_NOW_MS, waiverRule, waiving } from '../../support/waivers.ts';

const SAME = measure(SHOP, SHOP);
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** A service among two that did not change. */
function buildOf(baseline: Stacks, candidate: Stacks, more: Partial<JudgeCase> = {}): JudgedBuild {
  const cases = [measure(baseline, candidate), SAME, SAME].map((one, index) =>
    caseOf(`service-${index}`, one),
  );
  return judgeBuild([{ ...(cases[0] as JudgeCase), ...more }, ...cases.slice(1)], DEFAULT_POLICY);
}
/** `price` costs about 1.6 times as much. */
const GREW = buildOf(SHOP, scaled(SHOP, { price: 1.6 }));

function waive(build: JudgedBuild, rules: Partial<WaiverRule>[], changes: Partial<Waiving> = {}) {
  return waiveBuild(build, waiving(rules.map(waiverRule), changes));
}
const of = (build: JudgedBuild, name: string) =>
  build.comparisons[0]!.functions.find(({ key }) => key.name === name)!.judged!;
const upTo = (amount: number) => ({ allow: { amount, unit: 'growth' } }) as const;

describe('a function that grew', () => {
  test('fails without a waiver', () => {
    expect(GREW.verdict).toBe('fail');
    expect(of(GREW, 'price')).toMatchObject({ verdict: 'fail', class: 'grew' });
    expect(waive(GREW, [])).toEqual({ build: GREW, notes: [] });
  });

  test('passes with one that allows the estimate, and is told as what it was', () => {
    const { build, notes } = waive(GREW, [{ function: 'price', ...upTo(1) }]);
    expect(build.verdict).toBe('pass');
    expect(build.comparisons[0]!.verdict).toBe('pass');
    const { growth, low, waiver, ...rest } = of(build, 'price');
    expect(rest).toMatchObject({ verdict: 'pass', class: 'grew' });
    expect({ growth, low }).toEqual({ growth: of(GREW, 'price').growth, low: of(GREW, 'price').low });
    expect(waiver).toMatchObject({ state: 'in-force', verdict: 'fail', seen: growth! - 1, daysLeft: 39 });
    expect(notes).toEqual([]);
  });

  test('is held against the estimate: not the bound, and to the last digit', () => {
    const grown = of(GREW, 'price').growth! - 1;
    expect(waive(GREW, [{ function: 'price', ...upTo(grown) }]).build.verdict).toBe('pass');
    const less = waive(GREW, [{ function: 'price', ...upTo(grown - 1e-6) }]);
    expect(less.build.verdict).toBe('fail');
    expect(of(less.build, 'price')).toMatchObject({ verdict: 'fail', waiver: { state: 'exceeded' } });
    expect(less.notes).toEqual([]);
  });

  test('may be allowed added cost in place of growth', () => {
    const cores = (amount: number) => ({ function: 'price', allow: { amount, unit: 'cores' } }) as const;
    // 12,009 samples of 10 ms in 240 s are half a core, and `price` is a tenth of it.
    expect(waive(GREW, [cores(0.05)]).build.verdict).toBe('pass');
    expect(waive(GREW, [cores(0.01)]).build.verdict).toBe('fail');
  });

  test.each([
    [{ function: 'pric*' }, 'pass'],
    [{ function: 'price', service: 'service-0' }, 'pass'],
    [{ service: 'service-*' }, 'pass'],
    [{ function: 'price', profileType: 'cpu' }, 'pass'],
    [{ function: 'price', profileType: CPU }, 'pass'],
    [{ function: 'price', profileType: 'memory' }, 'fail'],
    [{ function: 'price', service: 'service-1' }, 'fail'],
    [{ function: 'tax' }, 'fail'],
    [{ function: 'price', file: 'cart.py' }, 'fail'],
  ] as const)('%j: %s', (rule, verdict) => {
    expect(waive(GREW, [{ ...rule, ...upTo(1) }]).build.verdict).toBe(verdict);
  });

  test('expired: fails as without, and says so', () => {
    const rule = { function: 'price', ...upTo(1), expires: '2026-11-21' };
    const { build, notes } = waive(GREW, [rule]);
    expect(build.verdict).toBe('fail');
    expect(of(build, 'price')).toMatchObject({
      verdict: 'fail',
      waiver: { state: 'expired', daysLeft: -1, rule: { owner: '@vision' } },
    });
    expect(notes).toEqual([]);
  });

  test('a waiver lasts to the end of its day, in UTC', () => {
    const verdictAt = (nowMs: number) =>
      waive(GREW, [{ function: 'price', ...upTo(1), expires: '2026-11-22' }], { nowMs }).build.verdict;
    expect(verdictAt(Date.UTC(2026, 10, 23) - 1)).toBe('pass');
    expect(verdictAt(Date.UTC(2026, 10, 23))).toBe('fail');
  });

  test('of several waivers one that covers it is enough; else the nearest is told', () => {
    const rules = [
      { function: 'price', expires: '2026-11-01', origin: 'over' },
      { function: 'price', allow: { amount: 1, unit: 'bytes' }, origin: 'unfit' },
      { function: 'price', ...upTo(0.1), origin: 'less' },
      { function: 'price', ...upTo(2), origin: 'fits' },
    ] as const;
    expect(of(waive(GREW, [...rules]).build, 'price').waiver!.rule.origin).toBe('fits');
    expect(of(waive(GREW, rules.slice(0, 3)).build, 'price').waiver!.rule.origin).toBe('less');
    expect(of(waive(GREW, rules.slice(0, 2)).build, 'price').waiver!.rule.origin).toBe('over');
    expect(of(waive(GREW, rules.slice(1, 2)).build, 'price').waiver!.state).toBe('unfit');
  });

  test('a warning is waived like a failure', () => {
    const lenient = { ...DEFAULT_POLICY, failOnGrowth: 5 };
    const warned = judgeBuild(
      GREW.comparisons.map((one) => one.case),
      lenient,
    );
    expect(of(warned, 'price').verdict).toBe('warn');
    const { build } = waive(warned, [{ function: 'price', ...upTo(1) }]);
    expect(build.verdict).toBe('pass');
    expect(of(build, 'price').waiver).toMatchObject({ state: 'in-force', verdict: 'warn' });
  });

  test('without what a waiver made of it is the finding that it was', () => {
    const waived = of(waive(GREW, [{ function: 'price', ...upTo(1) }]).build, 'price');
    expect([waived.verdict, withoutWaiver(waived).verdict]).toEqual(['pass', 'fail']);
    const beyond = of(waive(GREW, [{ function: 'price', ...upTo(0.1) }]).build, 'price');
    expect(withoutWaiver(beyond)).toBe(beyond);
    const plain = of(GREW, 'price');
    expect(withoutWaiver(plain)).toBe(plain);
  });

  test('others still fail', () => {
    const both = buildOf(SHOP, scaled(SHOP, { price: 1.8, rank: 1.5 }));
    const { build } = waive(both, [{ function: 'price', ...upTo(2) }]);
    expect(build.verdict).toBe('fail');
    expect(of(build, 'rank')).toEqual(of(both, 'rank'));
  });
});

describe('what is new', () => {
  const build = buildOf(SHOP, { ...SHOP, 'fresh;main': 371 });

  test('has no growth in percent, only an added cost', () => {
    const share = waive(build, [{ function: 'fresh', ...upTo(5) }]).build;
    expect(share.verdict).toBe('fail');
    expect(of(share, 'fresh').waiver).toMatchObject({ state: 'unfit', seen: null });
    const cores = waive(build, [{ function: 'fresh', allow: { amount: 0.05, unit: 'cores' } }]).build;
    expect(cores.verdict).toBe('pass');
  });
});

describe('one cause is one finding', () => {
  const before = { ...SHOP, 'iou;suppress;main': 2001, 'suppress;main': 601 };
  const build = buildOf(before, { ...before, 'iou;suppress;main': 6007, 'suppress;main': 1509 });

  test('a waived cause leaves a caller that fails by its own cost, as a finding of its own', () => {
    expect(build.verdict).toBe('fail');
    const waived = waive(build, [{ function: 'iou', ...upTo(9) }]).build;
    expect(of(build, 'suppress').causedBy).toBeDefined();
    expect([waived.verdict, of(waived, 'iou').verdict]).toEqual(['fail', 'pass']);
    expect(of(waived, 'suppress')).toMatchObject({ verdict: 'fail', growth: of(build, 'suppress').growth });
    expect(of(waived, 'suppress')).not.toHaveProperty('causedBy');
    expect(of(waived, 'suppress')).not.toHaveProperty('waiver');
  });

  test('both may be waived, each within its own limit', () => {
    const both = (amount: number) =>
      waive(build, [
        { function: 'iou', ...upTo(9) },
        { function: 'suppress', ...upTo(amount) },
      ]).build;
    expect(both(9).verdict).toBe('pass');
    expect(of(both(9), 'suppress')).toMatchObject({ verdict: 'pass', waiver: { state: 'in-force' } });
    expect(of(both(0.1), 'suppress')).toMatchObject({ verdict: 'fail', waiver: { state: 'exceeded' } });
  });

  test('a caller that costs no more itself passes with what it calls', () => {
    const inherits = buildOf(before, { ...before, 'iou;suppress;main': 6007 });
    expect(inherits.verdict).toBe('fail');
    expect(waive(inherits, [{ function: 'iou', ...upTo(9) }]).build.verdict).toBe('pass');
  });

  test('a waived effect leaves its cause as it is, and is no unused waiver', () => {
    const { build: waived, notes } = waive(build, [{ function: 'suppress', ...upTo(9) }]);
    expect(waived).toEqual(build);
    expect(notes).toEqual([]);
  });
});

describe('notes', () => {
  const codes = (rules: Partial<WaiverRule>[], build = GREW, changes: Partial<Waiving> = {}) =>
    waive(build, rules, changes).notes.map(({ code }) => code);

  test('one that ends within seven days is pointed out', () => {
    const until = (expires: string) => codes([{ function: 'price', ...upTo(1), expires }]);
    expect(until('2026-11-30')).toEqual([]);
    expect(until('2026-11-29')).toEqual(['FG257']);
    const [note] = waive(GREW, [{ function: 'price', ...upTo(1), expires: '2026-11-22' }]).notes;
    expect(note?.message).toBe(
      'the waiver of @vision for "price" (f.yml:2:5) ends today, on 2026-11-22; from then on its findings count again',
    );
  });

  test('one with nothing to waive is named with its place and the remedy', () => {
    const [note, ...more] = waive(GREW, [{ function: 'tax', service: 'service-*' }]).notes;
    expect(more).toEqual([]);
    expect(note).toEqual({
      code: 'FG255',
      message:
        'the waiver of @vision for "tax" in "service-*" (f.yml:2:5) has nothing to waive: what it names did not grow in this run, or is not there',
      remedy: 'delete it from f.yml:2:5; where the name is misspelled, correct it',
    });
    expect(codes([{ function: 'tax', expires: '2026-11-01' }])).toEqual(['FG256']);
    // It says nothing of what it is for.
    expect(codes([{ function: 'price', expires: '2026-11-01' }])).toEqual([]);
    expect(codes([{ function: 'price', ...upTo(0.1) }])).toEqual([]);
  });

  test('not where its service was not evaluated, or not decided, or is not in this run', () => {
    const reason = { code: 'FG104', message: 'no profiles', remedy: '' };
    const absent: JudgeCase = { service: 'gone', profileType: 'cpu', reasons: [reason], required: false };
    const build = judgeBuild([...GREW.comparisons.map((one) => one.case), absent], DEFAULT_POLICY);
    expect(codes([{ function: 'tax', service: 'gone' }], build)).toEqual([]);
    expect(codes([{ function: 'tax', service: 'service-0' }], build)).toEqual(['FG255']);
    expect(codes([{ function: 'tax', service: 'elsewhere' }], build)).toEqual([]);
    expect(codes([{ function: 'tax' }], GREW, { seesAll: false })).toEqual([]);
    const apart = buildOf(SHOP, SHOP, { incomparable: [reason] });
    expect(codes([{ function: 'tax', service: 'service-0' }], apart)).toEqual([]);
  });

  test('an optional service that is not there only hides those that name it', () => {
    const reason = { code: 'FG104', message: 'no profiles', remedy: '' };
    const withAbsent = (required: boolean) => {
      const absent: JudgeCase = { service: 'gone', profileType: 'cpu', reasons: [reason], required };
      return judgeBuild([...GREW.comparisons.map((one) => one.case), absent], DEFAULT_POLICY);
    };
    expect(codes([{ function: 'tax' }], withAbsent(true))).toEqual([]);
    expect(codes([{ function: 'tax' }], withAbsent(false))).toEqual(['FG255']);
    expect(codes([{ function: 'tax', service: 'go*' }], withAbsent(false))).toEqual([]);
  });

  test('a type that a service does not have decides nothing', () => {
    const none: JudgeCase = {
      service: 'service-0',
      profileType: 'memory',
      reasons: [],
      required: false,
      notApplicable: true,
    };
    const build = judgeBuild([...GREW.comparisons.map((one) => one.case), none], DEFAULT_POLICY);
    expect(codes([{ function: 'tax', service: 'service-0' }], build)).toEqual(['FG255']);
  });

  test('many are counted, not listed', () => {
    const rules = Array.from({ length: 25 }, (_, index) => ({ function: `tax${index}` }));
    const { notes } = waive(GREW, rules, { nowMs: WAIVER_NOW_MS });
    expect(notes).toHaveLength(11);
    expect(notes.at(-1)?.message).toBe('the same is true of 15 more waivers');
  });
});
