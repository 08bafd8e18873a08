import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { type JudgedBuild, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import {
  caseOf,
  type DataOptions,
  measure,
  SHOP,
  type Stacks,
  scaled,
  spread,
} from '../../support/comparison-data.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';
import { createRandom } from '../../support/simulator/random.ts';

/** What a wrong implementation of the rule would get wrong, end to end from stacks to verdicts. */

const SAME = measure(SHOP, SHOP);

/** The service alone, and among two others that did not change: machines are judged by the majority. */
function builds(result: ComparisonResult): Readonly<Record<'alone' | 'among three', JudgedBuild>> {
  const judge = (...results: ComparisonResult[]) =>
    judgeBuild(
      results.map((one, index) => caseOf(`service-${index}`, one)),
      DEFAULT_POLICY,
    );
  return { alone: judge(result), 'among three': judge(result, SAME, SAME) };
}

function outcomes(build: JudgedBuild): string[] {
  return build.comparisons[0]!.functions.flatMap(({ key, judged }) =>
    judged === undefined || judged.verdict === 'pass' || judged.verdict === 'inconclusive'
      ? []
      : [`${key.name} ${judged.verdict}`],
  );
}
const classesOf = (build: JudgedBuild) =>
  Object.fromEntries(build.comparisons[0]!.functions.map(({ key, judged }) => [key.name, judged?.class]));
const fails = (build: JudgedBuild) => outcomes(build).filter((text) => text.endsWith(' fail'));

describe.each(['alone', 'among three'] as const)('a service %s', (setting) => {
  const judged = (baseline: Stacks, candidate: Stacks, options?: DataOptions) =>
    builds(measure(baseline, candidate, options))[setting];

  test('the same twice passes without a finding', () => {
    const build = judged(SHOP, SHOP);
    expect(build.verdict).toBe('pass');
    expect(outcomes(build)).toEqual([]);
  });

  test.each([3, 1.7, 0.5, 0.2])('%d times of everything: nobody is blamed', (load) => {
    expect(outcomes(judged(SHOP, scaled(SHOP, {}, load)))).toEqual([]);
  });

  test('one function halves: nobody else is blamed', () => {
    const large = { ...SHOP, 'big;main': 8003 };
    const build = judged(large, { ...large, 'big;main': 4001 });
    expect(outcomes(build)).toEqual([]);
    const classes = build.comparisons[0]!.functions.map(({ judged: one }) => one?.class);
    expect(classes.filter((cls) => cls === 'shrank')).toHaveLength(1);
    expect(classes).not.toContain('grew');
  });

  test.each([1, 3])(
    'the load halves and a tenth of the work does not: no failure (%d times the samples)',
    (size) => {
      const background = { 'evict;cache;main': 503, 'flush;cache;main': 401, 'report;stats;main': 307 };
      const before = scaled({ ...SHOP, ...background }, {}, size);
      const after = { ...scaled(SHOP, {}, 0.5 * size), ...scaled(background, {}, size) };
      expect(fails(judged(before, after))).toEqual([]);
    },
  );

  test('one function doubles: it fails, alone', () => {
    expect(outcomes(judged(SHOP, scaled(SHOP, { price: 2 })))).toEqual(['price fail']);
    expect(outcomes(judged(SHOP, scaled(SHOP, { price: 2.4 }, 1.2)))).toEqual(['price fail']);
  });

  test('a small function that grew by a third costs too little', () => {
    const small = { ...SHOP, 'trim;main': 61 };
    expect(outcomes(judged(scaled(small, {}, 20), scaled(small, { trim: 26 }, 20)))).toEqual([]);
  });

  test('a new function of 3 % fails, one of 1 % is a warning, a vanished one nothing', () => {
    expect(outcomes(judged(SHOP, { ...SHOP, 'fresh;main': 371 }))).toEqual(['fresh fail']);
    expect(outcomes(judged(SHOP, { ...SHOP, 'fresh;main': 121 }))).toEqual(['fresh warn']);
    expect(outcomes(judged({ ...SHOP, 'old;main': 371 }, SHOP))).toEqual([]);
  });

  test('a new function of 3 % is called new in the report, which holds nothing but numbers', () => {
    const build = judged(SHOP, { ...SHOP, 'fresh;main': 371 });
    const report = buildReport(build, REPORT_CONTEXT);
    const text = JSON.stringify(report);
    expect(ReportSchema.parse(JSON.parse(text))).toEqual(report);
    const fresh = report.comparisons[0]!.functions.find(({ name }) => name === 'fresh')!;
    expect(fresh).toMatchObject({
      verdict: 'fail',
      class: 'new',
      growth: null,
      growthLow: null,
      expected: 0,
    });
    // JSON writes null for what is no number: only growth and its range may be null.
    expect(fresh.addedShare).toBeCloseTo(371 / 12_009, 4);
    expect(
      Object.values(fresh)
        .filter((value) => typeof value === 'number')
        .every(Number.isFinite),
    ).toBe(true);
    expect(fresh.detectableGrowth).toBeGreaterThan(0);
  });

  test('a library that took the place of another does not fail, but what it costs beyond that does', () => {
    const old = { 'lxml;parse;feed;main': 371, 'lxml2;parse;feed;main': 151 };
    const swap = (samples: number) =>
      judged({ ...SHOP, ...old }, { ...SHOP, 'soup;read;mail;main': samples });
    expect(fails(swap(522))).toEqual([]);
    expect(fails(swap(600))).toEqual([]);
    expect(fails(swap(1001))).toEqual(['soup fail']);
  });

  test('nor does one that was cut into other functions and costs less than a tenth more', () => {
    const before = { ...SHOP, 'lparse;feed;main': 1500, 'lwalk;feed;main': 1500 };
    const cut = (factor: number) =>
      scaled({ 'sread;feed;main': 1000, 'sbuild;feed;main': 1001, 'sclose;feed;main': 999 }, {}, factor);
    expect(fails(judged(before, { ...SHOP, ...cut(1.08) }))).toEqual([]);
    expect(fails(judged(before, { ...SHOP, ...cut(2) }))).toHaveLength(3);
  });

  test('a new function that ran in one block only does not fail', () => {
    const once = { ...SHOP, 'fresh;main': [0, 0, 371, 0, 0, 0] };
    expect(outcomes(judged(SHOP, once))).toEqual([]);
    expect(outcomes(judged(SHOP, { ...SHOP, 'fresh;main': [0, 0, 2001, 0, 0, 0] }))).toEqual(['fresh warn']);
  });

  test('a renamed function moved, it did not grow', () => {
    const rename = judged({ ...SHOP, 'normalize;main': 1201 }, { ...SHOP, 'l2_normalize;main': 1203 });
    expect(outcomes(rename)).toEqual([]);
    expect(classesOf(rename)).toMatchObject({ normalize: 'moved', l2_normalize: 'moved' });
  });

  test('a renamed function of 5 % that became 60 % dearer fails by what both together grew', () => {
    const build = judged({ ...SHOP, 'normalize;main': 601 }, { ...SHOP, 'l2_normalize;main': 962 });
    expect(outcomes(build)).toEqual(['l2_normalize fail']);
    const found = build.comparisons[0]!.functions.find(({ key }) => key.name === 'l2_normalize')!;
    expect(found.judged).toMatchObject({ class: 'grew', union: { seen: 962 } });
    expect(found.judged?.growth).toBeCloseTo(1.6, 1);
  });

  test('an inlined callee moved into its caller, which costs as much as before', () => {
    const inlined = judged(
      { ...SHOP, 'clamp;scale;main': 401, 'scale;main': 600 },
      { ...SHOP, 'scale;main': 1001 },
    );
    expect(outcomes(inlined)).toEqual([]);
    expect(classesOf(inlined)).toMatchObject({ clamp: 'moved', scale: 'moved' });
  });

  test('a vanished function has saved what it cost', () => {
    const build = judged({ ...SHOP, 'old;main': 1201 }, SHOP);
    expect(build.verdict).toBe('pass');
    expect(classesOf(build)).toMatchObject({ old: 'gone' });
    const old = build.comparisons[0]!.functions.find(({ key }) => key.name === 'old')!;
    expect(old.estimate!.addedShare).toBeCloseTo(-1201 / 13_210, 3);
  });

  test('one of three replicas that costs 60 % more is no failure', () => {
    // Replicas are not told apart: a fifth more is what one pair of windows cannot show, however many samples they hold.
    for (const size of [1, 10]) {
      const before = scaled(SHOP, {}, size);
      expect(fails(judged(before, scaled(before, { price: 1.2 }), { uploads: [48, 48] }))).toEqual([]);
    }
  });

  test('allocated bytes as 1,024 times as many: the same verdicts, for blocks tell the noise', () => {
    const random = createRandom(5);
    const wobble = (stacks: Stacks, times: Readonly<Record<string, number>> = {}): Stacks =>
      Object.fromEntries(
        Object.entries(stacks).map(([text, samples]) => {
          const factor = (times[text.split(';')[0]!] ?? 1) * Number(samples);
          return [
            text,
            spread(Number(samples), 6).map(() => Math.round(factor * Math.exp(0.25 * random.normal()))),
          ];
        }),
      );
    const bytes = { kind: 'alloc', unit: 'bytes' } as const;
    const [before, after] = [wobble(SHOP), wobble(SHOP, { rank: 4, price: 1.5 })];
    const verdictsAt = (weight: number) =>
      judged(before, after, { ...bytes, weight }).comparisons[0]!.functions.flatMap(({ key, judged: one }) =>
        one === undefined ? [] : [`${key.name} ${one.verdict}`],
      );
    const plain = verdictsAt(524_288);
    expect(plain).toHaveLength(12);
    expect(plain).toContain('rank fail');
    expect(verdictsAt(1024 * 524_288)).toEqual(plain);
  });

  test('a burst in one block is no regression, the same cost spread evenly is', () => {
    const burst = { ...SHOP, 'hash;auth;main': [42, 41, 42, 292, 42, 41] };
    const evenly = { ...SHOP, 'hash;auth;main': spread(500, 6) };
    expect(fails(judged(SHOP, burst))).toEqual([]);
    expect(fails(judged(SHOP, evenly))).toEqual(['hash fail']);
  });

  test.each([
    ['30 samples become 90', { 'f;main': 20, 'g;main': 10 }, { 'f;main': 80, 'g;main': 10 }],
    ['an empty candidate', SHOP, {}],
    ['an empty baseline', {}, SHOP],
    ['nothing on either side', {}, {}],
    ['nothing but idle functions', { 'idle;main': 9001 }, { 'idle;main': 9001 }],
    ['no function in common', SHOP, { 'a;main': 5003, 'b;main': 4001 }],
    ['a difference of two profiles', SHOP, { ...SHOP, 'rank;search;main': -9001 }],
  ] as const)('%s: inconclusive with a reason, neither passed nor failed', (_, baseline, candidate) => {
    const [first] = judged(baseline, candidate, { ignored: ['idle'] }).comparisons;
    expect(first!.verdict).toBe('inconclusive');
    expect(first!.reasons).toHaveLength(1);
    expect(first!.functions.map((fn) => fn.judged?.verdict)).not.toContain('fail');
  });

  test('a service of one function has no yardstick, and never fails', () => {
    expect(outcomes(judged({ 'f;main': 9001 }, { 'f;main': 18_001 }))).toEqual([]);
    const collected = { 'f;main': 9001, 'runtime.mallocgc;main': 9007 };
    expect(outcomes(judged(collected, { ...collected, 'f;main': 18_001 }))).toEqual([]);
  });

  test('the sampling rate and the number of replicas change no finding', () => {
    const grew = scaled(SHOP, { price: 3 });
    expect(outcomes(judged(SHOP, scaled(grew, {}, 0.19), { weight: [1e7, 52_631_579] }))).toEqual([
      'price fail',
    ]);
    expect(outcomes(judged(SHOP, scaled(grew, {}, 1 / 3), { uploads: [48, 16] }))).toEqual(['price fail']);
    expect(outcomes(judged(SHOP, scaled(SHOP, {}, 1 / 3), { uploads: [48, 16] }))).toEqual([]);
  });
});

describe('the report of a build', () => {
  /** Stacks, blocks' contents and names stay; only the order in which the profiles list the stacks differs. */
  const reportOf = (order: (texts: readonly string[]) => readonly string[]) => {
    const after = { ...scaled(SHOP, { price: 2, json: 0.6 }, 1.2), 'fresh;main': 371, 'twin;main': 371 };
    const reordered = (stacks: Stacks): Stacks =>
      Object.fromEntries(order(Object.keys(stacks)).map((text) => [text, stacks[text]!]));
    const options = { ignored: ['route', 'log'] };
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1000, uploads: [7, 9] } as const;
    const cases = [
      caseOf('shop', measure(reordered(SHOP), reordered(after), options)),
      caseOf('heap', measure(reordered(SHOP), reordered(after), { ...heap, ...options }), {
        profileType: 'memory:inuse_space:bytes:space:bytes',
      }),
    ];
    return JSON.stringify(buildReport(judgeBuild(cases, DEFAULT_POLICY), REPORT_CONTEXT));
  };

  test('does not change by a byte with the order of the stacks', () => {
    const straight = reportOf((texts) => texts);
    expect(straight).toContain('"price"');
    expect(reportOf((texts) => texts.toReversed())).toBe(straight);
    expect(reportOf((texts) => texts.toSorted())).toBe(straight);
    expect(reportOf((texts) => texts.toSorted((a, b) => a.length - b.length))).toBe(straight);
  });
});
