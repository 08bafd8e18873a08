import { budgetName, budgetTarget } from './budget-text.ts';
import { comparisonCases, failure, reasonLine, warning } from './junit/comparison-cases.ts';
import {
  countCases,
  type JunitCounts,
  type JunitOutcome,
  type JunitSuite,
  shortSuite,
  writeJunit,
} from './junit/xml.ts';
import { formatLimit } from './numbers.ts';
import type { Report, ReportBudget } from './report.ts';
import { phraseToText } from './text.ts';

/**
 * The report as JUnit XML, for what shows test results: a suite for each service and type, a test case for each tested function
 * and budget. It tells the verdict, which mode and policies do not change: with a failure the verdict is fail, without one
 * but with an error it is not evaluated, with neither it is pass, warn or, with something skipped that is not waived, inconclusive.
 */
export function renderJunit(report: Report): string {
  const parts = [...comparisonSuites(report), ...budgetSuites(report)].map(shortSuite);
  const counts = countCases(parts.flatMap(({ cases }) => cases));
  const { verdict, mode, conclusion, exitCode, key, run } = report;
  const build: JunitSuite = {
    name: 'build',
    className: 'flamegate',
    properties: {
      verdict,
      mode,
      conclusion,
      exitCode: String(exitCode),
      key,
      ...(run === null ? {} : { commit: run.commit, run: run.runUrl }),
    },
    cases: [{ name: 'verdict', outcome: buildOutcome(report, counts) }],
  };
  return writeJunit([build, ...parts], report.createdAt.slice(0, 'yyyy-mm-ddThh:mm:ss'.length));
}

/** What the build came to, as far as nothing in it bears it. */
function buildOutcome({ verdict, reasons }: Report, counts: JunitCounts): JunitOutcome {
  const lines = reasons.map(reasonLine);
  const [message = `the verdict is ${verdict}`] = lines;
  if (reasons.length > 0 || (verdict === 'not-evaluated' && counts.errors === 0)) {
    return { kind: 'error', type: reasons[0]?.code ?? verdict, message, lines };
  }
  if (verdict === 'fail' && counts.failures === 0) return failure(verdict, message, lines);
  if (verdict === 'inconclusive' && counts.skipped === 0) return { kind: 'skipped', message };
  return { kind: 'passed', output: [message] };
}

function comparisonSuites({ comparisons }: Report): JunitSuite[] {
  const taken = new Set<string>();
  return comparisons.map((comparison) => {
    const { service, alias, profileType, verdict, counted } = comparison;
    const short = `${service} ${alias}`;
    // Two types of a service may have the same short name.
    const type = taken.has(short) ? `${alias} ${profileType}` : alias;
    taken.add(short);
    return {
      name: `${service} ${type}`,
      className: `${service}.${type}`,
      properties: { profileType, verdict, counted: String(counted) },
      cases: comparisonCases(comparison),
    };
  });
}

function budgetSuites({ budgets }: Report): JunitSuite[] {
  if (budgets.length === 0) return [];
  const cases = budgets.map((budget) => ({
    name: `${phraseToText(budgetName(budget))}: at most ${formatLimit(budget.limit, budget.unit)}`,
    outcome: budgetOutcome(budget),
  }));
  return [{ name: 'budgets', className: 'budgets', properties: {}, cases }];
}

function budgetOutcome(budget: ReportBudget): JunitOutcome {
  const { verdict, explanation, remedy, origin } = budget;
  const lines = [
    explanation,
    `budget of ${phraseToText(budgetTarget(budget))}, set in ${origin}`,
    ...(remedy === '' ? [] : [remedy]),
  ];
  switch (verdict) {
    case 'pass':
      return { kind: 'passed', output: [] };
    case 'warn':
      return warning(explanation);
    case 'fail':
      return failure('budget', explanation, lines);
    case 'not-evaluated':
      return { kind: 'error', type: 'budget', message: explanation, lines };
    default:
      return {
        kind: 'skipped',
        message: `${verdict === 'inconclusive' ? verdict : 'not applicable'}: ${explanation}`,
      };
  }
}
