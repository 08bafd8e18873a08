import { budgetLine, openBudgets } from '../budget-text.ts';
import {
  comparisonFacts,
  comparisonPoints,
  comparisonVerdict,
  ignoredSentence,
  typesInShort,
} from '../comparison-text.ts';
import {
  type Finding,
  findings,
  improvements,
  openComparisons,
  type ServiceGroup,
  serviceFindings,
  serviceGroups,
  uncountedComparisons,
} from '../findings.ts';
import { methodFacts } from '../method.ts';
import { formatCount } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Report, ReportComparison } from '../report.ts';
import { serviceLine } from '../service-text.ts';
import { comparisonLines, openLines } from '../wording.ts';
import { details, phraseToMarkdown } from './inline.ts';
import type { Limits } from './limits.ts';
import { budgetsTable, comparisonsTable, findingsTable, functionsTable, improvedTable } from './tables.ts';

/** Reasons or notes shown for one comparison. */
const REASONS = 5;

/** The collapsed sections in their order; a section without content is left out. */
export function sections(report: Report, limits: Limits): string[] {
  return [
    furtherFindings(report, limits),
    budgetSection(report, limits),
    ...serviceSections(report, limits),
    improvedSection(report, limits),
    openSection(report, limits),
    uncountedSection(report, limits),
    methodSection(report, limits),
  ].filter((section) => section !== '');
}

function more(count: number): string {
  return count > 0 ? `\n\nand ${formatCount(count)} more` : '';
}

function furtherFindings(report: Report, limits: Limits): string {
  const further = findings(report).slice(limits.rows);
  if (further.length === 0 || limits.furtherRows === 0) return '';
  const shown = further.slice(0, limits.furtherRows);
  const body = findingsTable(shown, limits.nameLength) + more(further.length - shown.length);
  return details([`More functions over the limits: ${formatCount(further.length)}`], body, limits.nameLength);
}

/** What stands above the tables, too: every service that is over the limits as a whole, in a line. */
export function serviceLines(report: Report, limits: Limits): string {
  const found = serviceFindings(report);
  return found.length === 0 || limits.rows === 0 ? '' : lines(found.map(serviceLine), limits.rows, limits);
}

/** What stands above the tables: every budget that is not met, in a line. */
export function budgetLines(report: Report, limits: Limits): string {
  const open = openBudgets(report);
  return open.length === 0 || limits.openBudgets === 0
    ? ''
    : lines(open.map(budgetLine), limits.openBudgets, limits);
}

function budgetSection({ budgets }: Report, limits: Limits): string {
  if (budgets.length === 0 || limits.budgets === 0) return '';
  const shown = budgets.slice(0, limits.budgets);
  const body = budgetsTable(shown, limits.nameLength) + more(budgets.length - shown.length);
  return details([`Budgets: ${formatCount(budgets.length)}`], body, limits.nameLength);
}

function isQuiet(group: ServiceGroup): boolean {
  return group.verdict === 'pass' || group.verdict === 'not-counted';
}

/** A section for each service as far as the limits go, and one table for the others that were compared. */
function serviceSections(report: Report, limits: Limits): string[] {
  if (limits.services === 0) return [];
  const groups = serviceGroups(report).filter(({ comparisons }) =>
    comparisons.some(({ blocks }) => blocks > 0),
  );
  const own = groups.filter((group) => limits.quietServices || !isQuiet(group)).slice(0, limits.services);
  const rest = groups.filter((group) => !own.includes(group));
  const sectionsOfOwn = own.map((group) => serviceSection(report, group, limits));
  return rest.length === 0 ? sectionsOfOwn : [...sectionsOfOwn, otherServices(rest, limits)];
}

function otherServices(groups: readonly ServiceGroup[], limits: Limits): string {
  const comparisons = groups.flatMap((group) => group.comparisons).filter(({ blocks }) => blocks > 0);
  const shown = comparisons.slice(0, 200);
  const body =
    comparisonsTable(shown, Math.min(60, limits.nameLength)) + more(comparisons.length - shown.length);
  return details([`Other services: ${formatCount(groups.length)}`], body, limits.nameLength);
}

function serviceSection(report: Report, group: ServiceGroup, limits: Limits): string {
  // What a service does not have is said once for all services, under "Not counted".
  const applicable = group.comparisons.filter(({ verdict }) => verdict !== 'not-applicable');
  const summary: Phrase = [{ code: group.service }, ': ', ...typesInShort(applicable)];
  const bodies = applicable.map((comparison) => comparisonBody(report, comparison, limits));
  return details(summary, bodies.join('\n\n'), limits.nameLength);
}

function comparisonBody(report: Report, comparison: ReportComparison, limits: Limits): string {
  const say = (phrase: Phrase): string => phraseToMarkdown(phrase, limits.nameLength);
  const title = say([{ strong: [{ prose: comparison.alias }, `: ${comparisonVerdict(comparison)}`] }]);
  const facts = say(comparisonFacts(report, comparison));
  const count = Math.min(report.settings.top, limits.functions);
  const functions = comparison.functions.slice(0, count);
  return [
    facts === '' ? title : `${title} · ${facts}`,
    bullets(comparisonPoints(comparison, REASONS).map(say)),
    functions.length === 0 ? '' : functionsTable(comparison, functions, limits.nameLength),
    say(ignoredSentence(comparison)),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function improvedSection(report: Report, limits: Limits): string {
  const improved: Finding[] = improvements(report);
  if (improved.length === 0 || limits.improved === 0) return '';
  const shown = improved.slice(0, limits.improved);
  const body = improvedTable(shown, limits.nameLength) + more(improved.length - shown.length);
  return details([`Improved: ${formatCount(improved.length)}`], body, limits.nameLength);
}

function openSection(report: Report, limits: Limits): string {
  const all = openLines(report);
  if (all.length === 0 || limits.open === 0) return '';
  const title = `Inconclusive or not evaluated: ${formatCount(Math.max(1, openComparisons(report).length))}`;
  return details([title], lines(all, limits.open, limits), limits.nameLength);
}

function uncountedSection(report: Report, limits: Limits): string {
  const uncounted = uncountedComparisons(report);
  if (uncounted.length === 0 || limits.uncounted === 0) return '';
  const body = lines(comparisonLines(uncounted), limits.uncounted, limits);
  return details([`Not counted: ${formatCount(uncounted.length)}`], body, limits.nameLength);
}

function lines(phrases: readonly Phrase[], limit: number, limits: Limits): string {
  const shown = phrases.slice(0, limit).map((phrase) => phraseToMarkdown(phrase, limits.nameLength));
  return bullets(shown) + more(phrases.length - shown.length);
}

function methodSection(report: Report, limits: Limits): string {
  if (!limits.method) return '';
  const lines = methodFacts(report).map(({ label, value }) =>
    phraseToMarkdown([{ strong: [`${label}:`] }, ' ', ...value], limits.nameLength),
  );
  return details(['How this was measured'], bullets(lines), limits.nameLength);
}
