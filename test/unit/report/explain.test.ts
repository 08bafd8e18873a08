import { describe, expect, test } from 'vitest';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/judge/policy.ts';
import { explain } from '../../../src/report/explain.ts';
import {
  caseOf,
  type DataOptions,
  measure,
  SHOP,
  type Stacks,
  scaled,
} from '../../support/comparison-data.ts';

function judged(
  name: string,
  baseline: Stacks,
  candidate: Stacks,
  options: DataOptions = {},
  policy: Policy = DEFAULT_POLICY,
): JudgedFunction {
  const result = measure(baseline, candidate, options);
  const [comparison] = judgeBuild([caseOf('shop', result)], policy).comparisons;
  return comparison!.functions.find(({ key }) => key.name === name)!;
}
const explained = (...args: Parameters<typeof judged>) =>
  explain(judged(...args), args[3]?.kind ?? 'cpu', args[3]?.unit ?? 'nanoseconds', args[4] ?? DEFAULT_POLICY);

describe('explain: a cost', () => {
  test('that grew and failed', () => {
    expect(explained('price', SHOP, scaled(SHOP, { price: 2.4 }, 1.2))).toMatch(
      /^expected 1,44\d samples at this load, saw 2,882: grew (?:1\.99|2)(?:\.\d+)?×, at least 1\.[45]\d?× with 95 % confidence$/u,
    );
  });

  test('that grew and is a warning', () => {
    const text = explained('price', SHOP, scaled(SHOP, { price: 2.4 }, 1.2), { blocks: 1 });
    expect(text).toContain('grew 2.00×');
    expect(text).toContain('with 99 % confidence');
  });

  test('that fell', () => {
    expect(explained('rank', SHOP, scaled(SHOP, { rank: 0.3 }))).toMatch(
      /^expected 1,999 samples at this load, saw 600: fell to 0\.30×$/u,
    );
  });

  test('that is unchanged, or not sure', () => {
    const sure = scaled(SHOP, {}, 20);
    const loose = { ...DEFAULT_POLICY, failOnGrowth: 0.5 };
    expect(explained('rank', sure, sure, {}, loose)).toMatch(/: growth above 50 % is ruled out$/u);
    expect(explained('hash', SHOP, SHOP)).toMatch(
      /^expected 250 samples at this load, saw 250: within the noise, in which \+\d+ % would have been found$/u,
    );
  });

  test('that is new', () => {
    expect(explained('fresh', SHOP, { ...SHOP, 'fresh;main': 371 })).toBe(
      'not in the baseline; 371 samples, 3.0 % of the service, in the candidate',
    );
  });

  test('of a function that took over the cost of its callee, or gave it away', () => {
    const before = { ...SHOP, 'inner;outer;main': 371 };
    expect(explained('outer', before, { ...SHOP, 'outer;main': 371 })).toMatch(
      /^its cost came from another function/u,
    );
    expect(explained('outer', { ...SHOP, 'outer;main': 371 }, before)).toMatch(
      /^its cost went to another function/u,
    );
  });

  test('of a function that only called others before is new, the function is not', () => {
    const before = { ...SHOP, 'inner;outer;main': 371 };
    expect(explained('outer', before, { ...before, 'outer;main': 371 })).toMatch(
      /^no cost of its own in the baseline; 371 samples/u,
    );
    expect(explained('outer', { ...before, 'outer;main': 371 }, before)).toMatch(
      /^no cost of its own any more; 371 samples/u,
    );
  });

  test('that is gone', () => {
    expect(explained('old', { ...SHOP, 'old;main': 371 }, SHOP)).toBe(
      'no longer there; 371 samples, 3.0 % of the service, in the baseline',
    );
  });
});

describe('explain: no test', () => {
  test('below the share', () => {
    const policy = { ...DEFAULT_POLICY, minShare: 0.005 };
    expect(explained('main', SHOP, SHOP, {}, policy)).toBe('below 0.5 % of the service: not tested');
  });

  test('too few samples', () => {
    const small = scaled(SHOP, {}, 0.1);
    expect(explained('hash', small, small)).toBe('25 samples: too few for a test');
    expect(
      explain(judged('hash', small, small), 'cpu', 'nanoseconds', { ...DEFAULT_POLICY, minSamples: 26 }),
    ).toBe('25 samples: too few for a test');
  });

  test('large enough, but the list is full', () => {
    const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${i};main`, 301 + i]));
    expect(explained('f1', crowd, crowd)).toContain('too many larger functions');
  });
});

describe('explain: a level', () => {
  const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: 1024 * 1024, uploads: [1, 1] } as const;

  test('that rose, and one that did not', () => {
    expect(explained('cache', { 'cache;main': 20 }, { 'cache;main': 200 }, heap)).toBe(
      '20.0 MiB before, 200 MiB now, on average per upload: the level rose',
    );
    expect(explained('cache', { 'cache;main': 20 }, { 'cache;main': 21 }, heap)).toBe(
      '20.0 MiB before, 21.0 MiB now, on average per upload',
    );
  });
});
