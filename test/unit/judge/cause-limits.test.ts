import { describe, expect, test } from 'vitest';
import type { ComparisonResult, Estimate } from '../../../src/compare/comparison.ts';
import { explainFindings } from '../../../src/judge/cause-rules.ts';
import {
  type FunctionVerdict,
  isTested,
  type JudgeContext,
  type JudgedFunction,
} from '../../../src/judge/function-rules.ts';
import type { AppliedRule, CaseRules } from '../../../src/judge/limit-rules.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/judge/policy.ts';
import { measure, SHOP, scaled } from '../../support/comparison-data.ts';

/** Findings are explained after their verdicts: here these and the noise are set by hand, so that the limits can be reckoned. */
const CONTEXT: JudgeContext = {
  policy: DEFAULT_POLICY,
  kind: 'cpu',
  unit: 'nanoseconds',
  contentionVariance: 0,
  failT: 4,
  warnT: 2.5,
  netNewShare: 1,
  mayFail: true,
};
type Found = Readonly<Record<string, 'pass' | 'warn' | 'fail' | 'none'>>;
interface Asked {
  /** Verdicts before anything is explained; pass when absent, `none`: not judged. */
  readonly found?: Found;
  readonly policy?: Partial<Policy>;
  readonly context?: Partial<JudgeContext>;
  readonly confirmed?: readonly string[];
}
const GROWN = { class: 'grew', growth: 2, low: 1.5, high: 2.7, detectable: 0.3 } as const;
const CONFIRMATION = { growth: 1.3, low: 1.1, high: 1.5 };
/** Every function of a service as uncertain as that. */
const NOISE = { variance: 0.003, driftVariance: 0 };

function explain(result: ComparisonResult, { found = {}, policy, context, confirmed = [] }: Asked = {}) {
  const functions = result.functions.map((fn): JudgedFunction => {
    const verdict = found[fn.key.name] ?? 'pass';
    if (!isTested(fn) || verdict === 'none') return fn;
    return { ...fn, judged: { ...GROWN, verdict } satisfies FunctionVerdict };
  });
  const idOf = (name: string) => functions.find(({ key }) => key.name === name)!.id;
  const explained = explainFindings(
    functions,
    result,
    { ...CONTEXT, ...context, policy: { ...DEFAULT_POLICY, ...policy } },
    new Map(confirmed.map((name) => [idOf(name), CONFIRMATION])),
  );
  const nameOf = (id: number) => functions.find((fn) => fn.id === id)!.key.name;
  const of = (name: string) => explained.functions.find(({ key }) => key.name === name)!.judged;
  return { ...explained, before: functions, idOf, nameOf, of };
}

function withNoise(
  result: ComparisonResult,
  estimates: (name: string) => Partial<Estimate>,
): ComparisonResult {
  const functions = result.functions.map((fn) =>
    isTested(fn) ? { ...fn, estimate: { ...fn.estimate, ...NOISE, ...estimates(fn.key.name) } } : fn,
  );
  return { ...result, functions };
}

/**
 * `normalize` of 2,000 samples became `l2_normalize` of `seen` at the load of the baseline, in a service that else costs what it
 * did, at `load` times the load.
 */
function renamed(
  seen: number,
  load = 1,
  { expected = 2000 * load, noise = {} }: { expected?: number; noise?: Partial<Estimate> } = {},
): ComparisonResult {
  const result = measure(
    { ...SHOP, 'normalize;main': 2000 },
    { ...scaled(SHOP, {}, load), 'l2_normalize;main': seen * load },
  );
  const gone = { ...noise, expectedSamples: expected };
  const exact = withNoise(result, (name) => (name === 'normalize' ? gone : noise));
  return { ...exact, commonFactor: 0, evidence: { ...result.evidence!, factor: load } };
}
const ALL = 12_009 + 2000;

describe('a function that grew under a new name', () => {
  /** By a half: 1,000 samples more than both names had before. */
  const dearer = renamed(3000);
  const found: Found = { l2_normalize: 'fail' };
  const sd = Math.sqrt(explain(dearer, { found }).shifts[0]!.unionVariance);
  const just = Math.log(1.5) / sd;

  test.each<[string, Asked, 'pass' | 'warn' | 'fail']>([
    ['fails', {}, 'fail'],
    ['fails at the growth that fails', { policy: { failOnGrowth: 0.5 } }, 'fail'],
    ['warns below it', { policy: { failOnGrowth: 0.501 } }, 'warn'],
    ['warns at the growth that warns', { policy: { failOnGrowth: 0.6, warnOnGrowth: 0.5 } }, 'warn'],
    ['passes below it', { policy: { failOnGrowth: 0.6, warnOnGrowth: 0.501 } }, 'pass'],
    ['fails at the added share that matters', { policy: { minAddedShare: 1000 / ALL } }, 'fail'],
    ['passes below it', { policy: { minAddedShare: 1001 / ALL } }, 'pass'],
    ['fails when the growth is just sure', { context: { failT: 0.999 * just } }, 'fail'],
    ['warns when its bound is "no growth"', { context: { failT: just } }, 'warn'],
    ['warns when it is not', { context: { failT: 1.001 * just } }, 'warn'],
    ['warns where nothing may fail', { context: { mayFail: false } }, 'warn'],
  ])('%s', (_, asked, verdict) => {
    const { of } = explain(dearer, { found, ...asked });
    expect(of('l2_normalize')).toMatchObject({ verdict, class: verdict === 'pass' ? 'moved' : 'grew' });
    expect(of('normalize')).toEqual({ ...GROWN, verdict: 'pass', class: 'moved' });
  });

  test('what it added is a share of the service under the load of the candidate', () => {
    const busier = renamed(3000, 2);
    const at = (minAddedShare: number) =>
      explain(busier, { found, policy: { minAddedShare } }).of('l2_normalize')?.verdict;
    expect([at(1000 / ALL), at(1001 / ALL)]).toEqual(['fail', 'pass']);
  });

  test('the range is that of both names together, by the error probability of its verdict', () => {
    const spreadOf = (asked: Asked) => {
      const { growth, low, high } = explain(dearer, { found, ...asked }).of('l2_normalize')!;
      return [growth, Math.log(growth! / low!) / sd, Math.log(high! / growth!) / sd];
    };
    const close = (...values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));
    expect(spreadOf({})).toEqual(close(1.5, 4, 4));
    expect(spreadOf({ policy: { failOnGrowth: 0.6 } })).toEqual(close(1.5, 2.5, 2.5));
  });

  test('unsure growth warns only where the new name itself had been pointed out', () => {
    const unsure = { failT: 2 * just, warnT: 1.001 * just };
    const at = (names: Found, context: Partial<JudgeContext> = unsure) =>
      explain(dearer, { found: { price: 'fail', ...names }, context }).of('l2_normalize')?.verdict;
    expect(at({})).toBe('pass');
    expect(at({ normalize: 'warn' })).toBe('pass');
    expect(at({ l2_normalize: 'warn' })).toBe('warn');
    expect(at({}, { ...unsure, warnT: 0.999 * just })).toBe('warn');
    expect(at({}, { ...unsure, warnT: just })).toBe('pass');
  });

  test('growth that only its neighbours show warns, as with any function', () => {
    // Its neighbours halved: 4,120 seen where they suggest 2,000, but 3 % more than both names had before at twice the load.
    const beside = renamed(2060, 2, { expected: 2000 });
    const at = (commonFactor: number) =>
      explain({ ...beside, commonFactor }, { found }).of('l2_normalize')?.verdict;
    expect(Math.log(1.03)).toBeLessThan(Math.log(1.1) / 2);
    expect(at(0)).toBe('warn');
    // 1.03 times as much beside all others, which cost 1.07 times as much a second: more than 1.1 times.
    expect(at(Math.log(1.07))).toBe('fail');
  });

  test('the limits are those of the new name', () => {
    const applied = (changes: Partial<AppliedRule['rule']>): AppliedRule => ({
      rule: {
        service: null,
        profileType: null,
        target: null,
        failOnGrowth: null,
        warnOnGrowth: null,
        severity: 'fail',
        owner: '',
        origin: '',
        ...changes,
      },
      policy: { ...DEFAULT_POLICY, failOnGrowth: 0.6 },
    });
    const under = (of: CaseRules['of'], result = dearer) =>
      explain(result, { found, context: { rules: { whole: null, of } } }).of('l2_normalize');
    const only = (rule: AppliedRule) => under(({ name }) => (name === 'l2_normalize' ? rule : null));
    expect(only(applied({}))?.verdict).toBe('warn');
    expect(only(applied({ severity: 'warn' }))?.verdict).toBe('warn');
    expect(only(applied({ severity: 'ignore' }))).toMatchObject({ verdict: 'pass', class: 'moved' });
    const others = applied({ severity: 'ignore' });
    const reversed = { ...dearer, functions: dearer.functions.toReversed() };
    for (const result of [dearer, reversed])
      expect(under(({ name }) => (name === 'l2_normalize' ? null : others), result)?.verdict).toBe('fail');
  });

  test('became cheaper, or nearly what it was: it passes, however sure the difference is', () => {
    for (const seen of [1000, 2400]) {
      const { shifts, of } = explain(renamed(seen), { found, context: { failT: 1, warnT: 1 } });
      expect(shifts).toHaveLength(1);
      expect(of('l2_normalize')).toMatchObject({ verdict: 'pass', class: 'moved' });
    }
  });

  test('others keep their verdicts, and what was not judged has none', () => {
    const { of } = explain(dearer, { found: { ...found, price: 'fail', normalize: 'none' } });
    expect(of('price')).toMatchObject({ verdict: 'fail', class: 'grew' });
    expect(of('rank')).toEqual({ ...GROWN, verdict: 'pass' });
    expect(of('normalize')).toBeUndefined();
  });

  test('cost that is too small to matter is not looked for elsewhere, by the load of the candidate', () => {
    // 6,000 of 28,018 samples are 21.4 %.
    const at = (minAddedShare: number) =>
      explain(renamed(3000, 2), { found, policy: { minAddedShare } }).shifts.length;
    expect([at(0.2), at(0.22)]).toEqual([1, 0]);
  });

  test('is looked for where something was found', () => {
    for (const [verdict, shifts] of [
      ['pass', 0],
      ['warn', 1],
      ['fail', 1],
    ] as const) {
      const explained = explain(dearer, { found: { l2_normalize: verdict } });
      expect(explained.shifts).toHaveLength(shifts);
      if (shifts === 0) expect(explained.functions).toBe(explained.before);
    }
  });

  test.each<[string, Partial<Estimate>]>([
    ['windows and blocks', { variance: 0.01 }],
    ['windows alone', { driftVariance: 0.1 }],
  ])('machines that were differently busy add to the noise of %s', (_, noise) => {
    const varianceAt = (contentionVariance: number) =>
      explain(renamed(3000, 1, { noise }), { found, context: { contentionVariance } }).shifts[0]!
        .unionVariance;
    expect(varianceAt(0.02) - varianceAt(0)).toBeCloseTo(0.02, 12);
  });
});

describe('confirmed warnings', () => {
  test('fail; nothing else does because a second window was looked at', () => {
    const found: Found = { price: 'warn', tax: 'fail' };
    const { of } = explain(measure(SHOP, SHOP), { found, confirmed: ['price', 'tax', 'auth', 'main'] });
    expect(of('price')).toMatchObject({ verdict: 'fail', confirmation: CONFIRMATION });
    expect(of('tax')).toEqual({ ...GROWN, verdict: 'fail' });
    expect(of('auth')).toEqual({ ...GROWN, verdict: 'pass' });
    expect(of('main')).toBeUndefined();
  });
});

describe('causes where cost moved', () => {
  const under = (seen: number) =>
    measure(
      { ...SHOP, 'normalize;suppress;main': 2001, 'suppress;main': 601 },
      { ...SHOP, 'l2_normalize;suppress;main': seen, 'suppress;main': 1509 },
    );
  const causesOf = ({ causes, nameOf }: ReturnType<typeof explain>) =>
    causes.map((cause) => [nameOf(cause.function), cause.failing.map(nameOf)]);

  test('a callee that was only renamed explains nobody', () => {
    const explained = explain(under(2003), { found: { suppress: 'fail', l2_normalize: 'fail' } });
    expect(explained.of('l2_normalize')?.class).toBe('moved');
    expect(causesOf(explained)).toEqual([['suppress', ['suppress']]]);
    expect(explained.of('suppress')).not.toHaveProperty('causedBy');
  });

  test('one that grew on the way does', () => {
    const explained = explain(under(6003), { found: { suppress: 'fail', l2_normalize: 'fail' } });
    expect(explained.shifts).toMatchObject([{ isBalanced: false }]);
    expect(causesOf(explained)).toEqual([['l2_normalize', ['l2_normalize', 'suppress']]]);
    expect(explained.of('suppress')?.causedBy).toBe(explained.idOf('l2_normalize'));
    expect(explained.of('l2_normalize')).not.toHaveProperty('causedBy');
  });
});

describe('a chain of causes', () => {
  test('what another function explains explains no third one: that would be listed with nothing', () => {
    // `read` grew a little in each of 30 requests, too little to be seen in any; `parse` calls it there, and grew in `load` itself.
    const requests = Array.from({ length: 30 }, (_, index) => `read;parse;get${index};main`);
    const each = (samples: number) => Object.fromEntries(requests.map((stack) => [stack, samples]));
    const before = { ...SHOP, ...each(200), 'parse;load;main': 600, 'load;main': 601 };
    const after = { ...SHOP, ...each(270), 'parse;load;main': 1000, 'load;main': 751 };
    const { causes, nameOf, idOf, of } = explain(measure(before, after), {
      found: { read: 'fail', parse: 'fail', load: 'warn' },
    });
    expect(causes.map((cause) => [nameOf(cause.function), cause.failing.map(nameOf)])).toEqual([
      ['read', ['read', 'parse']],
      ['parse', ['load']],
    ]);
    expect(of('parse')?.causedBy).toBe(idOf('read'));
    expect(of('load')).not.toHaveProperty('causedBy');
  });
});
