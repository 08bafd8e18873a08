import { expect, test } from 'vitest';
import { worst } from '../../src/judge/verdict.ts';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { fc } from '../support/fast-check.ts';
import { hostileText } from '../support/hostile-text.ts';
import { junitProblems } from '../support/junit-structure.ts';
import { reportComparison, reportFunction, reportOf } from '../support/report.ts';
import { reportBudget } from '../support/sample-budgets.ts';
import { parseXml } from '../support/xml.ts';

const verdict = fc.constantFrom('pass', 'warn', 'fail', 'inconclusive', 'not-evaluated');
const name = fc.record({ name: hostileText, file: hostileText });
const reason = fc.record({
  code: fc.constantFrom('FG104', 'FG208', 'FG209', 'FG211', '<'),
  message: hostileText,
  remedy: hostileText,
});

const fn = fc
  .record({
    name: hostileText,
    file: hostileText,
    explanation: hostileText,
    verdict: fc.constantFrom('pass', 'warn', 'fail', 'inconclusive', 'not-tested'),
    causedBy: fc.option(name),
    callPath: fc.array(name, { maxLength: 3 }),
    links: fc.array(fc.record({ label: hostileText, url: hostileText }), { maxLength: 2 }),
  })
  .map(reportFunction);

const comparison = fc
  .record({
    service: hostileText,
    alias: hostileText,
    profileType: hostileText,
    verdict: fc.oneof(verdict, fc.constant('not-applicable' as const)),
    counted: fc.boolean(),
    reasons: fc.array(reason, { maxLength: 2 }),
    functions: fc.array(fn, { maxLength: 4 }),
  })
  .map((changes) => {
    // As the judge has it: a comparison is at least as bad as its functions, and what was not compared has none.
    const compared = changes.verdict !== 'not-evaluated' && changes.verdict !== 'not-applicable';
    const fails = compared && changes.functions.some((one) => one.verdict === 'fail');
    return reportComparison({
      ...changes,
      verdict: fails ? 'fail' : changes.verdict,
      counted: changes.counted && changes.verdict !== 'not-applicable',
      functions: compared ? changes.functions : [],
    });
  });

const budget = fc
  .record({ origin: hostileText, service: hostileText, explanation: hostileText, verdict })
  .map(reportBudget);

const report = fc
  .record({
    comparisons: fc.array(comparison, { maxLength: 4 }),
    budgets: fc.array(budget, { maxLength: 3 }),
  })
  .map(({ comparisons, budgets }): Report => {
    const counted = comparisons.flatMap((one) =>
      one.counted && one.verdict !== 'not-applicable' ? [one.verdict] : [],
    );
    const limits = budgets.flatMap((one) => (one.verdict === 'not-applicable' ? [] : [one.verdict]));
    return reportOf(comparisons, { budgets, verdict: worst([worst(counted), ...limits]) });
  });

test('whatever is in a report: valid, bounded, and the counts say the verdict', () => {
  fc.assert(
    fc.property(report, (one) => {
      const text = renderJunit(one);
      const root = parseXml(text);
      expect(junitProblems(root)).toEqual([]);
      const { failures, errors } = root.attributes;
      expect(failures !== '0').toBe(one.verdict === 'fail');
      if (one.verdict !== 'fail') expect(errors !== '0').toBe(one.verdict === 'not-evaluated');
      if (one.verdict === 'inconclusive') expect(text).toContain('<skipped message="inconclusive');
      expect(text.length).toBeLessThan(250_000);
    }),
    { numRuns: 300 },
  );
});
