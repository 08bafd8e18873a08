import { describe, expect, test } from 'vitest';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { buildReport, type ReportContext } from '../../../src/report/build-report.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import {
  caseOf,
  type DataOptions,
  measure,
  SHOP,
  type Stacks,
  scaled,
} from '../../support/comparison-data.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';

/** The report of a build, checked against its schema, as it is read back from its file. */
function report(cases: readonly JudgeCase[], context: Partial<ReportContext> = {}): Report {
  const built = buildReport(judgeBuild(cases, DEFAULT_POLICY), { ...REPORT_CONTEXT, ...context });
  const read = ReportSchema.parse(JSON.parse(JSON.stringify(built)));
  expect(read).toEqual(built);
  return read;
}
const shop = (baseline: Stacks, candidate: Stacks, options: DataOptions = {}, id?: string) =>
  caseOf('shop', measure(baseline, candidate, options), id === undefined ? {} : { profileType: id });
const one = (...args: Parameters<typeof shop>) => report([shop(...args)]).comparisons[0]!;
const names = Object.keys(SHOP).map((text) => text.split(';')[0]!);

describe('buildReport', () => {
  test('states verdict, conclusion, settings and circumstances', () => {
    const built = report([shop(SHOP, scaled(SHOP, { price: 2 }))], { mode: 'warn', top: 3, key: 'nightly' });
    expect(built).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'flamegate', version: '1.2.3' },
      createdAt: '2026-11-22T15:14:51.585Z',
      key: 'nightly',
      verdict: 'fail',
      mode: 'warn',
      conclusion: 'warning',
      exitCode: 0,
      tests: 12,
      reasons: [],
      windows: REPORT_CONTEXT.windows,
      settings: {
        failOnGrowth: 0.1,
        warnOnGrowth: 0.05,
        minShare: 0.005,
        top: 3,
        onInconclusive: 'warn',
        onNotEvaluated: 'fail',
      },
    });
  });

  test('a finding carries its evidence', () => {
    const { functions } = one(SHOP, scaled(SHOP, { price: 2.4 }, 1.2));
    const price = functions[0]!;
    expect(price).toMatchObject({ name: 'price', verdict: 'fail', class: 'grew' });
    expect(price.growth).toBeCloseTo(2, 1);
    expect(price.growthLow! < price.growth! && price.growth! < price.growthHigh!).toBe(true);
    expect(price.expected / 1e7).toBeCloseTo(1441, -1);
    // 1,441 samples of 10 ms more than expected, in 240 s.
    expect(price.added).toBeCloseTo(1441 / 100 / 240, 3);
    expect(price.addedShare).toBeCloseTo(0.1, 2);
    expect(price.explanation).toContain('saw 2,882');
  });

  test('names of any length are cut in their middle', () => {
    const long = `price${'x'.repeat(5000)}`;
    const renamed = (stacks: Stacks): Stacks =>
      Object.fromEntries(Object.entries(stacks).map(([key, value]) => [key.replace(/^price/u, long), value]));
    const { functions } = one(renamed(SHOP), renamed(scaled(SHOP, { price: 2.4 }, 1.2)));
    expect(functions[0]).toMatchObject({ verdict: 'fail', name: expect.stringMatching(/^pricex+…x+$/u) });
    expect(functions[0]?.name).toHaveLength(1000);
  });

  test('links and notes go where they belong', () => {
    const links = [{ label: 'diff', url: 'https://grafana.example/d' }];
    const note = (code: string) => ({ code, message: 'worth knowing', remedy: '' });
    const cases = [
      shop(SHOP, scaled(SHOP, { price: 2 })),
      caseOf('other', measure(SHOP, SHOP), { notes: [note('FG205')] }),
    ];
    const built = report(cases, {
      links: (service) => (service === 'shop' ? links : []),
      notes: [note('FG210')],
    });
    expect(built.notes).toEqual([note('FG210')]);
    expect(built.comparisons.map(({ links: own }) => own)).toEqual([links, []]);
    expect(built.comparisons.map(({ notes }) => notes)).toEqual([[], [note('FG205')]]);
    const linked = built.comparisons[0]!.functions.filter(({ links: own }) => own.length > 0);
    expect(linked.map(({ name }) => name)).toEqual(['price']);
  });

  test('what was known of the load is told', () => {
    const cases = [shop(SHOP, SHOP)];
    const counted = { kind: 'requests', baseline: 900, candidate: 1200, closedModel: true } as const;
    expect(report(cases, { load: counted }).load).toEqual({
      kind: 'requests',
      baseline: 900,
      candidate: 1200,
    });
    for (const kind of ['auto', 'fixed'] as const)
      expect(report(cases, { load: { kind } }).load).toEqual({ kind, baseline: null, candidate: null });
    expect(report(cases, { load: null }).load).toBeNull();
  });

  test('tested functions are all there, small ones up to twenty', () => {
    const crowd: Stacks = Object.fromEntries([
      ...Array.from({ length: 60 }, (_, i) => [`large${i};main`, 401 + i] as const),
      ...Array.from({ length: 60 }, (_, i) => [`small${i};main`, 3 + (i % 7)] as const),
    ]);
    const { functions } = one(crowd, crowd);
    const untested = functions.filter(({ verdict }) => verdict === 'not-tested');
    expect(functions).toHaveLength(70);
    expect(untested).toHaveLength(20);
    expect(untested[0]).toMatchObject({ name: 'large9', growth: null, added: null });
  });

  test('small functions say whether they are new or gone', () => {
    const { functions } = one({ ...SHOP, 'old;main': 9 }, { ...SHOP, 'fresh;main': 9 });
    const classOf = (name: string) => functions.find((fn) => fn.name === name)!.class;
    expect([classOf('old'), classOf('fresh'), classOf('main')]).toEqual(['gone', 'new', 'unclear']);
  });

  test('idle functions: a share of all samples of both sides', () => {
    const idle = { 'poll;main': 4003 };
    expect(
      one({ ...SHOP, ...idle }, { ...SHOP, 'poll;main': 12_009 }, { ignored: ['poll'] }).ignored,
    ).toEqual({
      share: Number((16_012 / (16_012 + 24_018)).toPrecision(6)),
      functions: [
        {
          name: 'poll',
          file: '',
          share: { baseline: Number((4003 / 16_012).toPrecision(6)), candidate: 0.5 },
        },
      ],
    });
    expect(one(SHOP, SHOP).ignored.share).toBe(0);
    expect(one(SHOP, SHOP, { ignored: names }).ignored.share).toBe(1);
    expect(one({}, {}).ignored.share).toBe(0);
  });

  test('numbers have six digits, so that they are the same on every machine', () => {
    const text = JSON.stringify(report([shop(SHOP, scaled(SHOP, { price: 1.7 }, 1.13))]).comparisons);
    const digits = [...text.matchAll(/[:[,](-?\d[\d.e+-]*)/gu)].map(([, number]) =>
      number!.replace(/e.*/u, ''),
    );
    expect(digits.length).toBeGreaterThan(200);
    for (const number of digits) {
      const significant = number.replace(/[-.]/gu, '').replace(/^0+/u, '');
      expect(significant.replace(/0+$/u, '').length).toBeLessThanOrEqual(6);
    }
  });
});

describe('buildReport: kinds and units', () => {
  test.each([
    ['process_cpu:cpu:nanoseconds:cpu:nanoseconds', 'cpu', 'nanoseconds', 'cpu', 'cores'],
    ['wall:wall:nanoseconds:wall:nanoseconds', 'wall', 'nanoseconds', 'wall', 'cores'],
    ['memory:alloc_space:bytes:space:bytes', 'alloc', 'bytes', 'memory allocated', 'bytes/s'],
    ['memory:alloc_objects:count:space:bytes', 'alloc', 'count', 'alloc_objects', 'count/s'],
    ['memory:inuse_space:bytes:space:bytes', 'gauge', 'bytes', 'memory in use', 'bytes'],
    ['goroutines:goroutine:count:goroutine:count', 'gauge', 'count', 'goroutine', 'count'],
    ['mutex:contentions:count:contentions:count', 'other', 'count', 'contentions', 'count/s'],
  ] as const)('%s', (id, kind, unit, alias, addedUnit) => {
    const weight = unit === 'bytes' ? 524_288 : 1e7;
    const comparison = one(SHOP, scaled(SHOP, { price: 3 }), { kind, unit, weight }, id);
    expect(comparison).toMatchObject({ kind, unit, alias, addedUnit });
    const price = comparison.functions.find(({ name }) => name === 'price')!;
    expect(price.verdict).toBe(kind === 'gauge' ? 'warn' : 'fail');
    expect(price.added).toBeGreaterThan(0);
  });

  test.each([
    ['cpu', 'cpu', 'nanoseconds', 'cores'],
    ['memory', 'gauge', 'bytes', 'bytes'],
  ] as const)('the alias %s of a type that does not exist', (alias, kind, unit, addedUnit) => {
    const absent: JudgeCase = {
      service: 'shop',
      profileType: alias,
      reasons: [{ code: 'FG112', message: 'no such type', remedy: '' }],
      required: true,
      notApplicable: true,
    };
    const built = report([absent]);
    expect(built.comparisons[0]).toMatchObject({
      profileType: alias,
      alias,
      kind,
      unit,
      addedUnit,
      verdict: 'not-applicable',
      counted: false,
      blocks: 0,
      loadFactor: 1,
      functions: [],
    });
    expect(built).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure', exitCode: 1 });
    expect(built.reasons.map(({ code }) => code)).toEqual(['FG111']);
  });

  test('reasons of the gate come before those of the judge', () => {
    const reasons = [{ code: 'FG101', message: 'refused', remedy: 'start it' }];
    expect(report([], { reasons }).reasons).toEqual(reasons);
  });

  test('without known lengths nothing is known per second', () => {
    const comparison = one(SHOP, scaled(SHOP, { price: 2 }), { durationMs: [0, 0] });
    expect(comparison.functions.every(({ added }) => added === null)).toBe(true);
  });
});

describe('buildReport: edges keep the schema', () => {
  test.each<readonly [string, Stacks, Stacks, DataOptions]>([
    ['nothing on either side', {}, {}, {}],
    ['an empty baseline', {}, SHOP, {}],
    ['an empty candidate', SHOP, {}, {}],
    ['no function in common', SHOP, { 'a;main': 9001 }, {}],
    ['a new and a vanished function', { ...SHOP, 'old;main': 901 }, { ...SHOP, 'fresh;main': 901 }, {}],
    ['one block', SHOP, scaled(SHOP, { price: 4 }), { blocks: 1 }],
    ['everything ignored', SHOP, SHOP, { ignored: names }],
    ['values beyond 2^53', scaled(SHOP, {}, 1e8), scaled(SHOP, { price: 2 }, 1e8), { weight: 2 ** 40 }],
    ['a difference of two profiles', SHOP, { ...SHOP, 'rank;search;main': -9001 }, {}],
    ['one function', { 'f;main': 9001 }, { 'f;main': 1 }, {}],
    ['hostile names', { '__proto__;main': 4001, '\u0000\u202e;main': 4003 }, { '__proto__;main': 4001 }, {}],
    ['no time', SHOP, SHOP, { durationMs: [0, 0], uploads: [0, 0] }],
  ])('%s', (_, baseline, candidate, options) => {
    const { comparisons } = report([shop(baseline, candidate, options)]);
    expect(comparisons).toHaveLength(1);
    for (const { growth, growthLow, growthHigh } of comparisons[0]!.functions)
      if (growth !== null) expect(growthLow! <= growth && growth <= growthHigh!).toBe(true);
  });
});
