import { expect, test } from 'vitest';
import { type JudgedBuild, judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { type Verdict, worst } from '../../src/judge/verdict.ts';
import { waiveBuild } from '../../src/judge/waiver-rules.ts';
import { caseOf, measure, SHOP, type Stacks, scaled } from '../support/comparison-data.ts';
import { fc } from '../support/fast-check.ts';
import { waiverRule, waiving } from '../support/waivers.ts';

const NAMES = ['price', 'rank', 'json', 'auth', 'fresh', 'checkout'];
const SERVICES = ['service-0', 'service-1', 'service-2'];

const factor = fc.constantFrom(0.5, 1, 1.1, 1.4, 2);
/** A service in which anything may have grown, and something new may be. */
const candidate: fc.Arbitrary<Stacks> = fc
  .tuple(factor, factor, factor, factor, fc.constantFrom(0, 121, 371))
  .map(([price, rank, json, auth, fresh]) => ({
    ...scaled(SHOP, { price, rank, json, auth }),
    ...(fresh === 0 ? {} : { 'fresh;main': fresh }),
  }));
const build: fc.Arbitrary<JudgedBuild> = fc
  .tuple(fc.array(candidate, { minLength: 3, maxLength: 3 }), fc.boolean())
  .map(([stacks, isLoadKnown]) =>
    judgeBuild(
      stacks.map((one, index) =>
        caseOf(SERVICES[index]!, measure(SHOP, one, isLoadKnown ? { loadLog: 0 } : {})),
      ),
      DEFAULT_POLICY,
    ),
  );

const rule = fc
  .record({
    function: fc.option(fc.constantFrom(...NAMES, '*', 'nothing')),
    service: fc.option(fc.constantFrom(...SERVICES, 'service-*')),
    amount: fc.double({ min: 0.01, max: 2, noNaN: true }),
    unit: fc.constantFrom('growth' as const, 'cores' as const, 'bytes' as const),
    expires: fc.constantFrom('2026-11-21', '2026-11-22', '2026-12-31'),
  })
  .map(({ amount, unit, ...rest }) => waiverRule({ ...rest, allow: { amount, unit } }));
const rules = fc.array(rule, { maxLength: 4 });

const isAtMost = (better: Verdict, worse: Verdict) => worst([better, worse]) === worse;

test('a waiver never makes any verdict worse, and changes none but to pass', () => {
  fc.assert(
    fc.property(build, rules, (judged, waivers) => {
      const { build: waived } = waiveBuild(judged, waiving(waivers));
      expect(isAtMost(waived.verdict, judged.verdict)).toBe(true);
      for (const [index, { verdict, functions }] of waived.comparisons.entries()) {
        const before = judged.comparisons[index]!;
        expect(isAtMost(verdict as Verdict, before.verdict as Verdict)).toBe(true);
        for (const [place, fn] of functions.entries()) {
          const own = before.functions[place]!;
          if (fn.judged?.verdict !== own.judged?.verdict) {
            expect(fn.judged).toMatchObject({ verdict: 'pass', waiver: { state: 'in-force' } });
          }
          // Numbers, class and cause stay.
          const { waiver: _, ...rest } = fn.judged ?? {};
          expect({ ...rest, verdict: '' }).toEqual({ ...own.judged, verdict: '' });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('expired waivers are as none', () => {
  fc.assert(
    fc.property(build, rules, (judged, waivers) => {
      const over = waivers.map((one) =>
        waiverRule({ ...one, expires: '2026-11-21', untilMs: Date.UTC(2026, 10, 22) }),
      );
      const { build: waived } = waiveBuild(judged, waiving(over));
      const verdicts = ({ verdict, comparisons }: JudgedBuild) => [
        verdict,
        ...comparisons.map((one) => [
          one.verdict,
          one.functions.map((fn) => fn.judged?.verdict),
          one.reasons,
        ]),
      ];
      expect(verdicts(waived)).toEqual(verdicts(judged));
    }),
    { numRuns: 60 },
  );
});

test('what a waiver does not match, and no waived cause explains, is left as it is', () => {
  fc.assert(
    fc.property(build, fc.constantFrom(...NAMES), fc.constantFrom(...SERVICES), (judged, name, service) => {
      const only = waiverRule({ function: name, service, allow: { amount: 99, unit: 'growth' } });
      const { build: waived } = waiveBuild(judged, waiving([only]));
      for (const [index, comparison] of waived.comparisons.entries()) {
        const before = judged.comparisons[index]!;
        if (comparison.case.service !== service) {
          expect(comparison).toEqual(before);
          continue;
        }
        const causes = new Set(
          comparison.functions.filter(({ key }) => key.name === name).map(({ id }) => id),
        );
        for (const [place, fn] of comparison.functions.entries()) {
          if (causes.has(fn.id) || causes.has(fn.judged?.causedBy ?? -1)) continue;
          expect(fn).toEqual(before.functions[place]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('more waivers never make it worse', () => {
  fc.assert(
    fc.property(build, rules, rule, (judged, waivers, one) => {
      const few = waiveBuild(judged, waiving(waivers)).build.verdict;
      const many = waiveBuild(judged, waiving([one, ...waivers])).build.verdict;
      expect(isAtMost(many, few)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
