import { describe, expect, test } from 'vitest';
import type { LeakFinding } from '../../../src/compare/leak-finding.ts';
import type { JudgedFunction } from '../../../src/judge/function-rules.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Policy } from '../../../src/judge/policy.ts';
import { type ExplainFacts, explain } from '../../../src/report/explain.ts';
import { explainHolder } from '../../../src/report/explain-leak.ts';
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
/** What the sentence is told of the comparison and the run, with nothing special about it. */
const FACTS: ExplainFacts = {
  kind: 'cpu',
  unit: 'nanoseconds',
  policy: DEFAULT_POLICY,
  added: 0.06,
  addedUnit: 'cores',
  load: 'auto',
  contention: 0,
};
const explained = (...args: Parameters<typeof judged>) =>
  explain(judged(...args), {
    ...FACTS,
    kind: args[3]?.kind ?? 'cpu',
    unit: args[3]?.unit ?? 'nanoseconds',
    policy: args[4] ?? DEFAULT_POLICY,
  });

describe('explain: a cost', () => {
  test('that grew and failed', () => {
    expect(explained('price', SHOP, scaled(SHOP, { price: 2.4 }, 1.2))).toMatch(
      new RegExp(
        [
          '^expected 1,44\\d samples at this load, saw 2,882: grew (?:1\\.99|2)(?:\\.\\d+)?×, at least 1\\.[45]\\d?× with 95 % ',
          'confidence \\(range to 2\\.\\d+×\\), \\+0\\.060 cores, 10 % → 18 % of the service; not load \\(its neighbours did not ',
          'grow alike\\), not a move \\(no matching loss\\), not the machines \\(equally busy\\)$',
        ].join(''),
        'u',
      ),
    );
  });

  describe('says what ruled out the alternatives', () => {
    const grown = judged('price', SHOP, scaled(SHOP, { price: 2.4 }, 1.2));
    const because = (facts: Partial<ExplainFacts>) =>
      explain(grown, { ...FACTS, ...facts })
        .split('; ')
        .at(-1);

    test('a load that is known: the cost for it', () => {
      expect(because({ load: 'requests' })).toContain('not load (2.40× per request, too)');
      expect(because({ load: 'fixed' })).toContain('not load (2.40× at the same load, too)');
    });

    test('a known load under which the function costs no more leaves the neighbours as the reason', () => {
      const estimate = { ...grown.estimate!, thetaPerLoad: 0 };
      expect(explain({ ...grown, estimate }, { ...FACTS, load: 'requests' })).toContain(
        'not load (its neighbours did not grow alike)',
      );
    });

    test('machines at another pace are allowed for; where nothing tells, nothing is said', () => {
      expect(because({ contention: Math.log(1.21) })).toContain(
        'not the machines (paces 1.21× apart are allowed for)',
      );
      expect(because({ contention: null })).not.toContain('machines');
      expect(because({ kind: 'alloc' })).not.toContain('machines');
    });

    test('what another function explains was not held against them itself', () => {
      const judgedBy = { ...grown.judged!, causedBy: 1 };
      expect(explain({ ...grown, judged: judgedBy }, FACTS)).toMatch(/of the service$/u);
    });

    test('windows of unknown length have no added cost', () => {
      expect(explain(grown, { ...FACTS, added: null })).not.toContain('cores');
    });
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
      'not in the baseline; 371 samples, 3.0 % of the service, in the candidate, +0.060 cores: surely more than 1 % of it ' +
        'with 95 % confidence; not a move (what is gone does not make up for it), not the machines (equally busy)',
    );
  });

  test('that is new, and only a warning or too small for one', () => {
    const text = explained('fresh', SHOP, { ...SHOP, 'fresh;main': 371 }, { blocks: 1 });
    expect(text).toContain(
      ': surely more than 0.2 % of it with 99 % confidence; not a move (no matching loss)',
    );
    const [small] = [judged('fresh', SHOP, { ...SHOP, 'fresh;main': 371 })].map((fn) => ({
      ...fn,
      judged: { ...fn.judged!, verdict: 'pass' as const },
    }));
    expect(explain(small!, FACTS)).toBe(
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
      explain(judged('hash', small, small), { ...FACTS, policy: { ...DEFAULT_POLICY, minSamples: 26 } }),
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
      '20.0 MiB before, 200 MiB now, on average per upload: the level rose 9.37×, at least 3.43× with 99 % confidence ' +
        '(range to 25.6×), 100 % → 100 % of the service; a warning only, since levels differ from run to run',
    );
    expect(explained('cache', { 'cache;main': 20 }, { 'cache;main': 21 }, heap)).toBe(
      '20.0 MiB before, 21.0 MiB now, on average per upload',
    );
  });
});

describe('explain: a leak', () => {
  const MIB = 1024 * 1024;
  const holder = (name: string, share: number) => ({
    key: { name, file: '' },
    before: 10 * MIB,
    after: 50 * MIB,
    grown: 40 * MIB,
    share,
  });
  const holders = [holder('cache', 0.8), holder('rows', 0.19), holder('log', 0.01)];
  const leak = (over: 'candidate' | 'span', result: Partial<LeakFinding['result']> = {}): LeakFinding => ({
    over,
    holders,
    result: {
      verdict: 'leak',
      stoppedBy: null,
      pods: { used: 1, tooBrief: 0 },
      references: 0,
      estimate: {
        slopePerMin: 2 * MIB,
        lowPerMin: 1.5 * MIB,
        highPerMin: 2.5 * MIB,
        ownSlopePerMin: 2 * MIB,
        rise: 680 * MIB,
        neededRise: 4 * MIB,
        level: 400 * MIB,
        spanMs: 340 * 60_000,
        segments: 12,
        pValue: 1e-9,
        lateOverEarly: 1,
        smallestStep: 0.3,
      },
      ...result,
    },
  });
  const first = (finding: LeakFinding, isFinding = true) =>
    explainHolder(holders[0]!, finding, 'bytes', isFinding);

  test('in one window', () => {
    expect(first(leak('candidate'))).toBe(
      'what the service retains rises by 2.00 MiB a minute (1.50 MiB to 2.50 MiB, 95 % confidence) over 5 h 40 min in 1 replica; ' +
        'this function holds 10.0 MiB early and 50.0 MiB late in the candidate window, 80 % of what was gained; ' +
        'also held by rows 19 %; not a warm-up (it rises straight to the end), not the load (which grew less than half as much)',
    );
    expect(first(leak('candidate', { references: 1 }))).toContain(
      'not a warm-up (the baseline did not rise like this at the same age), not a cache that fills (it rises to the end)',
    );
  });

  test('over both windows', () => {
    expect(first(leak('span'))).toBe(
      'what the service retains rises by 2.00 MiB a minute (1.50 MiB to 2.50 MiB, 95 % confidence) over 5 h 40 min in the same ' +
        'replica, from the baseline to the candidate; this function holds 10.0 MiB in the baseline and 50.0 MiB in the ' +
        'candidate window, 80 % of what was gained; also held by rows 19 %; not a warm-up (it rises straight to the end), ' +
        'not the load (which grew less than half as much)',
    );
    expect(first(leak('span'), false)).toBe(
      'holds 10.0 MiB in the baseline and 50.0 MiB in the candidate window, 80 % of what was gained',
    );
  });

  test('without what rules set aside names it, and says why it only warns', () => {
    const finding = {
      ...leak('candidate', { verdict: 'warn', stoppedBy: 'set-aside' }),
      holders: holders.slice(1),
      setAside: [holders[0]!],
    };
    const text = explainHolder(holders[1]!, finding, 'bytes', true);
    expect(text).toMatch(
      /^what the service retains beside what rules set aside rises by 2\.00 MiB a minute/u,
    );
    expect(text).toContain(
      '19 % of what was gained; set aside by rules, and not in these speeds: cache 80 %; a',
    );
    expect(text).toMatch(/a warning only, since rules set aside what holds most of the rise, .*$/u);
    expect(text).not.toContain('also held by cache');
  });

  test('another holder with a very long name leaves the numbers in the sentence', () => {
    const [own] = holders;
    const long = { ...holder('x'.repeat(10_000), 0.19) };
    const text = explainHolder(own!, { ...leak('candidate'), holders: [own!, long] }, 'bytes', true);
    expect(text.length).toBeLessThan(560);
    expect(text).toContain('x… 19 %'.slice(2));
  });

  test.each([
    ['load', 'more load may explain it'],
    ['no-reference', 'a slow warm-up looks the same'],
    ['shape', 'it does not rise straight, as when a cache fills'],
  ] as const)('a warning says why it is none: %s', (stoppedBy, words) => {
    expect(first(leak('span', { verdict: 'warn', stoppedBy }))).toMatch(
      new RegExp(`; a warning only, since ${words}$`, 'u'),
    );
  });
});
