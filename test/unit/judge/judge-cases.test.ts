import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import type { LeakFinding } from '../../../src/judge/leak-rules.ts';
import type { AppliedRule, CaseRules } from '../../../src/judge/limit-rules.ts';
import { DEFAULT_POLICY, type LimitRule } from '../../../src/judge/policy.ts';
import { caseOf, measure, SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';

const SAME = measure(SHOP, SHOP);
const MIXED = { code: 'FG214', message: 'two versions', remedy: '' };
const judge = (cases: readonly JudgeCase[]) => judgeBuild(cases, DEFAULT_POLICY);
const judgeOne = (result: ComparisonResult, changes: Partial<JudgeCase> = {}) =>
  judge([caseOf('a', result, changes)]).comparisons[0]!;
const codesOf = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map(({ code }) => code);

function applied(severity: LimitRule['severity']): AppliedRule {
  const rule = { service: null, profileType: null, target: null, failOnGrowth: null, warnOnGrowth: null };
  return { rule: { ...rule, severity, owner: '', origin: '' }, policy: DEFAULT_POLICY };
}
const IGNORED = applied('ignore');
const ofPrice = (rule: AppliedRule): CaseRules => ({
  whole: null,
  of: ({ name }) => (name === 'price' ? rule : null),
});
/** Nothing is said of the service as a whole. */
const PARTS_ONLY: CaseRules = { whole: IGNORED, of: () => null };
const NOTHING: CaseRules = { whole: IGNORED, of: () => IGNORED };

describe('the number of tests under rules', () => {
  const loaded = { ...SAME, isLoadKnown: true };
  test.each<[string, ComparisonResult, CaseRules | undefined, number]>([
    ['twelve functions', SAME, undefined, 12],
    ['twelve functions and the service as a whole', loaded, undefined, 13],
    ['time on the wall need not follow the load', { ...loaded, kind: 'wall' }, undefined, 12],
    ['a function that is ignored is not tested', SAME, ofPrice(IGNORED), 11],
    ['one that may only warn is', SAME, ofPrice(applied('warn')), 12],
    ['the whole is not tested where it is ignored', loaded, PARTS_ONLY, 12],
    ['the whole is where it may only warn', loaded, { ...PARTS_ONLY, whole: applied('warn') }, 13],
    ['nothing', loaded, NOTHING, 0],
  ])('%s', (_, result, rules, tests) => {
    expect(judge([caseOf('a', result, rules === undefined ? {} : { rules })]).tests).toBe(tests);
  });
});

describe('a service of which rules leave nothing', () => {
  test('does not count, and is neither undecided nor a pass of the build', () => {
    const ignored = caseOf('a', SAME, { rules: NOTHING });
    const { verdict, comparisons, reasons } = judge([ignored]);
    expect(comparisons[0]).toMatchObject({ counted: false, verdict: 'pass', reasons: [{ code: 'FG251' }] });
    expect([verdict, ...reasons.map(({ code }) => code)]).toEqual(['not-evaluated', 'FG111']);
    expect(judge([ignored, caseOf('b', SAME)]).verdict).toBe('pass');
  });
});

describe('a service of which rules leave the whole, for a known load', () => {
  const WHOLE_ONLY: CaseRules = { whole: null, of: () => IGNORED };
  test('is judged by it, and not inconclusive for its functions', () => {
    const loaded = (factor: number) => ({ ...SAME, isLoadKnown: true, totalLog: Math.log(factor) });
    const same = judgeOne(loaded(1), { rules: WHOLE_ONLY });
    expect([same.verdict, ...codesOf(same)]).toEqual(['pass']);
    expect(same.detectableTotal).toBeLessThan(1);
    const slower = judgeOne(loaded(2.5), { rules: WHOLE_ONLY });
    expect([slower.verdict, ...codesOf(slower)]).toEqual(['warn', 'FG211']);
  });
});

describe('one cause, one remedy', () => {
  const many = (name: string): Stacks =>
    Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${name}${index};main`, 59 + (index % 3)]));
  const small = measure(many('f'), many('f'));

  test('a service of functions too small for a test is inconclusive', () => {
    const comparison = judgeOne(small);
    expect([comparison.verdict, ...codesOf(comparison)]).toEqual(['inconclusive', 'FG204']);
  });

  test('windows that cannot be compared are reason enough', () => {
    const comparison = judgeOne(small, { incomparable: [MIXED] });
    expect([comparison.verdict, ...codesOf(comparison)]).toEqual(['inconclusive', 'FG214']);
  });
});

describe('an entry that costs more than the rest', () => {
  const entry = { key: { name: 'search', file: '' }, samples: 2000, share: 0.2, excess: Math.log(1.5) };
  const result = { ...SAME, entries: [entry] };

  test('is a warning of its service', () => {
    const comparison = judgeOne(result);
    expect([comparison.verdict, ...codesOf(comparison)]).toEqual(['warn', 'FG208']);
  });

  test('is none where the windows cannot be compared, or the whole is ignored', () => {
    expect(codesOf(judgeOne(result, { incomparable: [MIXED] }))).toEqual(['FG214']);
    const ignored = judgeOne(result, { rules: PARTS_ONLY });
    expect([ignored.verdict, ...codesOf(ignored)]).toEqual(['pass']);
  });
});

describe('the growth of a whole service under a known load', () => {
  const known = (log: number, changes: Partial<ComparisonResult> = {}): ComparisonResult => ({
    ...SAME,
    isLoadKnown: true,
    commonFactor: log,
    totalLog: log,
    ...changes,
  });
  const wholes = (...results: readonly ComparisonResult[]) =>
    judge(results.map((result, index) => caseOf(`s${index}`, result))).comparisons.map(({ whole }) => whole);

  test('is told where it is a finding, and only there', () => {
    const [grown, same] = judge(
      [known(Math.log(2)), known(0), known(0)].map((result, index) => caseOf(`s${index}`, result)),
    ).comparisons;
    expect(grown?.whole).toMatchObject({ verdict: 'fail', log: Math.log(2) });
    expect(grown?.verdict).toBe('fail');
    expect(same).not.toHaveProperty('whole');
  });

  test('what all allocate more is a load that was counted wrongly; CPU time tells nothing of it', () => {
    const alloc = { kind: 'alloc', unit: 'bytes' } as const;
    const allocs = [0.5, 0.5, 0.5, 1.3].map((log) => known(log, alloc));
    const found = wholes(...allocs, known(0), known(0), known(0));
    expect(found.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(found[3]).toMatchObject({ verdict: 'fail', machineLog: 0.5 });
    expect(found[3]!.log).toBeCloseTo(0.8, 12);
  });
});

describe('a level whose slope could not be told', () => {
  test('is judged as a level', () => {
    const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1024 * 1024 } as const;
    const rose = measure({ 'cache;main': 320 }, { 'cache;main': 3200 }, heap);
    const result = {
      verdict: 'inconclusive',
      stoppedBy: 'size',
      pods: { used: 1, tooBrief: 0 },
      references: 1,
    };
    const leak = { result, holders: [] } as unknown as LeakFinding;
    expect(judgeOne(rose, { leak })).toMatchObject({ verdict: 'warn', parts: { leak: null } });
    expect(judgeOne(rose, { leak }).functions).toEqual(judgeOne(rose).functions);
  });
});

describe('a main loop', () => {
  test('that allocates more fails though the rest allocates less: nothing allocates while it waits', () => {
    const before: Stacks = {
      serve: 3001,
      'parse;handle;serve': 2999,
      'rank;handle;serve': 3011,
      'load;handle;serve': 2987,
      'send;handle;serve': 3023,
    };
    const after = { ...scaled(before, {}, 0.6), serve: 9000 };
    const verdictOf = (result: ComparisonResult) =>
      judgeOne({ ...result, commonFactor: 0 }).functions.find(({ key }) => key.name === 'serve')?.judged
        ?.verdict;
    expect(verdictOf(measure(before, after))).toBe('warn');
    expect(verdictOf(measure(before, after, { kind: 'alloc', unit: 'bytes', weight: 2 ** 19 }))).toBe('fail');
  });
});

describe('new code that takes the place of old code', () => {
  /** 6 % of the service are new, at twice the load, and other code is gone. */
  const replaced = (gonePart: number, more: Stacks = {}) => {
    const big = scaled(SHOP, {}, 4);
    const before = { ...big, 'old;auth;main': Math.round(48_000 * gonePart) };
    const result = measure(before, { ...scaled(big, {}, 2), 'fresh;main': 2 * 3001, ...more });
    return { ...result, commonFactor: 0 };
  };
  const freshOf = (result: ComparisonResult) => {
    const { functions, shifts } = judgeOne(result);
    expect(shifts).toEqual([]);
    return functions.find(({ key }) => key.name === 'fresh')?.judged;
  };

  test('fails by what it added beyond what is gone', () => {
    expect(freshOf(replaced(0.02))).toMatchObject({ verdict: 'fail', class: 'new' });
    expect(freshOf(replaced(0.05))).toMatchObject({ verdict: 'warn', class: 'new' });
  });

  test('other new code counts, too, however small; what an earlier window had is not new', () => {
    const small = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`new${index};log;main`, 401]));
    expect(freshOf(replaced(0.05, small))?.verdict).toBe('fail');
    const large = replaced(0.05, { 'nightly;log;main': 5003 });
    expect(freshOf(large)?.verdict).toBe('fail');
    const functions = large.functions.map((fn) =>
      fn.key.name === 'nightly' && fn.estimate !== undefined
        ? { ...fn, estimate: { ...fn.estimate, baselineSamples: 2500 } }
        : fn,
    );
    expect(freshOf({ ...large, functions })?.verdict).toBe('warn');
  });
});
