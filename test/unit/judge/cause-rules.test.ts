import { describe, expect, test } from 'vitest';
import { type JudgedComparison, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { caseOf, measure, SHOP, type Stacks } from '../../support/comparison-data.ts';

/** One service among two that did not change. */
function judged(baseline: Stacks, candidate: Stacks): JudgedComparison {
  const same = measure(SHOP, SHOP);
  const cases = [measure(baseline, candidate), same, same].map((one, i) => caseOf(`service-${i}`, one));
  return judgeBuild(cases, DEFAULT_POLICY).comparisons[0]!;
}

const functionOf = ({ functions }: JudgedComparison, name: string) =>
  functions.find(({ key }) => key.name === name)?.judged;
const findings = ({ functions }: JudgedComparison) =>
  functions
    .filter(({ judged: one }) => one?.verdict === 'fail' || one?.verdict === 'warn')
    .map(({ key }) => key.name);

describe('moved is not grown', () => {
  test('a renamed function passes under both names', () => {
    const comparison = judged({ ...SHOP, 'normalize;main': 2001 }, { ...SHOP, 'l2_normalize;main': 2003 });
    expect(comparison.verdict).toBe('pass');
    expect(comparison.shifts).toHaveLength(1);
    expect(functionOf(comparison, 'l2_normalize')).toMatchObject({ verdict: 'pass', class: 'moved' });
    expect(functionOf(comparison, 'normalize')).toMatchObject({ verdict: 'pass', class: 'moved' });
  });

  test('renamed and 60 % dearer fails by what both together grew', () => {
    const comparison = judged({ ...SHOP, 'normalize;main': 2001 }, { ...SHOP, 'l2_normalize;main': 3203 });
    expect(comparison.shifts).toMatchObject([{ isBalanced: false }]);
    expect(comparison.verdict).toBe('fail');
    const judgedUnion = functionOf(comparison, 'l2_normalize');
    expect(judgedUnion).toMatchObject({ verdict: 'fail', class: 'grew' });
    expect(judgedUnion?.growth).toBeCloseTo(1.6, 1);
    expect(judgedUnion?.low).toBeGreaterThan(1);
    expect(judgedUnion?.union?.seen).toBe(3203);
  });

  test('a function that grew beside one that shrank is not explained away', () => {
    const before = { ...SHOP, 'encode;main': 2001, 'decode;main': 2001 };
    const comparison = judged(before, { ...before, 'encode;main': 4003, 'decode;main': 401 });
    expect(comparison.shifts).toEqual([]);
    expect(functionOf(comparison, 'encode')?.verdict).toBe('fail');
  });
});

describe('one cause is one finding', () => {
  test('a caller that works more because of its callee is explained by it', () => {
    const before = { ...SHOP, 'iou;suppress;main': 2001, 'suppress;main': 601 };
    const comparison = judged(before, { ...before, 'iou;suppress;main': 6007, 'suppress;main': 1509 });
    expect(findings(comparison)).toContain('iou');
    const iou = comparison.functions.find(({ key }) => key.name === 'iou')!;
    expect(iou.judged?.causedBy).toBeUndefined();
    expect(functionOf(comparison, 'suppress')?.causedBy).toBe(iou.id);
    expect(comparison.causes.map((cause) => cause.function)).toContain(iou.id);
  });

  test('whatever fails is borne by a finding of its own', () => {
    // The added cost lies in many small callees, none of them large enough for a test: their caller must still be shown.
    const callees = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`leaf${i};price;checkout;main`, 20]),
    );
    const grown = Object.fromEntries(Object.keys(callees).map((stack) => [stack, 95]));
    const after = { ...SHOP, ...grown, 'price;checkout;main': 2103 };
    const comparison = judged({ ...SHOP, ...callees }, after);
    expect(functionOf(comparison, 'price')?.verdict).toBe('fail');
    expect(functionOf(comparison, 'price')?.causedBy).toBeUndefined();
  });

  test.each<readonly [string, Stacks, Stacks]>([
    [
      'many new callees too small for a test',
      {},
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`new${i};price;checkout;main`, 80])),
    ],
    ['a new callee that can only warn', {}, { 'fresh;price;checkout;main': 3001 }],
    ['a callee that grew as well', { 'old;price;checkout;main': 700 }, { 'old;price;checkout;main': 3001 }],
  ])('no failing function hides behind %s', (_, before, added) => {
    const comparison = judged(
      { ...SHOP, ...before },
      { ...SHOP, ...added, 'price;checkout;main': 2603, 'price;cart;main': 2703 },
    );
    expect(comparison.verdict).toBe('fail');
    const borne = comparison.functions.filter(({ judged: one }) => one?.causedBy === undefined);
    expect(borne.some(({ judged: one }) => one?.verdict === 'fail')).toBe(true);
  });

  test('nothing found, nothing to explain', () => {
    const comparison = judged(SHOP, SHOP);
    expect(comparison).toMatchObject({ shifts: [], causes: [] });
  });
});
