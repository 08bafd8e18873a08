import {
  comparisonFacts,
  comparisonPoints,
  comparisonVerdict,
  ignoredSentence,
  leakFacts,
  typesInShort,
} from '../comparison-text.ts';
import { evidenceLegend } from '../evidence-bar.ts';
import type { Finding, ServiceGroup } from '../findings.ts';
import { type MethodFact, methodFacts } from '../method.ts';
import { formatCount, formatPlural } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Report, ReportComparison } from '../report.ts';
import { comparisonName, reasonSentence } from '../wording.ts';
import { details, phraseToMarkdown } from './inline.ts';
import type { Limits } from './limits.ts';
import { spanSection } from './spans.ts';
import {
  budgetsTable,
  comparisonsTable,
  findingsTable,
  functionsTable,
  improvedTable,
  newTable,
} from './tables.ts';
import type { View } from './view.ts';
import { waivedTable } from './waived-table.ts';

/** Reasons or notes shown for one comparison. */
const REASONS = 5;
/** Rows of the table of services in short, and notes below it. */
const SHORT_ROWS = 200;
const SHORT_NOTES = 20;

/**
 * The collapsed sections in their order, one after the other, so that a text that is too long already is not written to its
 * end; a section without content is empty.
 */
export function* sections(view: View, limits: Limits): Generator<string> {
  yield furtherFindings(view, limits);
  yield budgetSection(view.report, limits);
  yield* serviceSections(view, limits);
  yield findingsSection('Improved', view.improved, improvedTable, limits);
  yield movedSection(view, limits);
  yield findingsSection('New functions', view.fresh, newTable, limits);
  yield waivedSection(view, limits);
  const open = `Inconclusive or not evaluated: ${formatCount(view.openCount)}`;
  yield listSection(open, view.open, limits.open, limits);
  yield listSection(view.uncountedTitle, view.uncounted, limits.uncounted, limits);
  yield limits.method ? spanSection(view.report, limits.nameLength) : '';
  yield methodSection(view, limits);
}

/** A list of at most `limit` points, and how many more there are; empty without any. */
export function lines(phrases: readonly Phrase[], limit: number, limits: Limits): string {
  const shown = phrases.slice(0, limit).map((phrase) => phraseToMarkdown(phrase, limits.nameLength));
  return bullets(shown) + more(phrases.length - shown.length);
}

function more(count: number): string {
  return count > 0 ? `\n\nand ${formatCount(count)} more` : '';
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}

function listSection(title: string, phrases: readonly Phrase[], limit: number, limits: Limits): string {
  if (phrases.length === 0 || limit === 0) return '';
  return details([title], lines(phrases, limit, limits), limits.nameLength);
}

function furtherFindings({ found, report }: View, limits: Limits): string {
  const further = found.slice(limits.rows);
  if (further.length === 0 || limits.furtherRows === 0) return '';
  const shown = further.slice(0, limits.furtherRows);
  const body = findingsTable(shown, report.settings, limits.nameLength) + more(further.length - shown.length);
  return details([`More functions over the limits: ${formatCount(further.length)}`], body, limits.nameLength);
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
function* serviceSections({ report, groups }: View, limits: Limits): Generator<string> {
  if (limits.services === 0) return;
  const own = groups.filter((group) => limits.quietServices || !isQuiet(group)).slice(0, limits.services);
  const rest = groups.filter((group) => !own.includes(group));
  for (const group of own) yield serviceSection(report, group, limits);
  if (rest.length > 0) yield servicesInShort(report, rest, limits);
}

function servicesInShort(report: Report, groups: readonly ServiceGroup[], limits: Limits): string {
  const havePassed = groups.every(({ verdict }) => verdict === 'pass');
  const title = havePassed
    ? `Passed: ${formatPlural(groups.length, 'service')}`
    : `Other services: ${formatCount(groups.length)}`;
  const comparisons = groups.flatMap((group) => group.comparisons).filter(({ blocks }) => blocks > 0);
  const shown = comparisons.slice(0, SHORT_ROWS);
  const nameLength = Math.min(60, limits.nameLength);
  const table = comparisonsTable(report, shown, nameLength) + more(comparisons.length - shown.length);
  const notes = lines(shown.flatMap(notesOf), SHORT_NOTES, { ...limits, nameLength });
  return details([title], notes === '' ? table : `${table}\n\n${notes}`, limits.nameLength);
}

/** What is worth knowing of a comparison without a section of its own. */
function notesOf(comparison: ReportComparison): Phrase[] {
  const said = [...comparison.reasons, ...comparison.notes].slice(0, REASONS);
  return [...said.map(reasonSentence), ...leakFacts(comparison).map((fact): Phrase => [fact])].map(
    (text): Phrase => [...comparisonName(comparison), ': ', ...text],
  );
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
  const top = comparison.functions.slice(0, Math.min(report.settings.top, limits.functions));
  const functions = limits.untested ? top : top.filter(({ verdict }) => verdict !== 'not-tested');
  return [
    facts === '' ? title : `${title} · ${facts}`,
    bullets(comparisonPoints(comparison, REASONS).map(say)),
    functions.length === 0 ? '' : functionsTable(comparison, functions, limits.nameLength),
    say(ignoredSentence(comparison)),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Functions that became cheaper, or new ones: what is no finding, but what people ask about. */
function findingsSection(
  title: string,
  found: readonly Finding[],
  table: (shown: readonly Finding[], nameLength: number) => string,
  limits: Limits,
): string {
  if (found.length === 0 || limits.improved === 0) return '';
  const shown = found.slice(0, limits.improved);
  const body = table(shown, limits.nameLength) + more(found.length - shown.length);
  return details([`${title}: ${formatCount(found.length)}`], body, limits.nameLength);
}

function waivedSection({ waived }: View, limits: Limits): string {
  if (waived.length === 0 || limits.waived === 0) return '';
  const shown = waived.slice(0, limits.waived);
  const body = waivedTable(shown, limits.nameLength) + more(waived.length - shown.length);
  return details([`Waived: ${formatCount(waived.length)}`], body, limits.nameLength);
}

function movedSection({ moved }: View, limits: Limits): string {
  const title = moved.areBalanced ? 'Moved, not grown' : 'Moved';
  return listSection(`${title}: ${formatCount(moved.lines.length)}`, moved.lines, limits.improved, limits);
}

function methodSection({ report, found }: View, limits: Limits): string {
  if (!limits.method) return '';
  const evidence: MethodFact = { label: 'Evidence', value: [evidenceLegend(report.settings)] };
  const facts = methodFacts(report);
  // Beside what else the table says; notes come last.
  const place = facts.findLastIndex(({ label }) => label !== 'Note') + 1;
  if (found.length > 0) facts.splice(place, 0, evidence);
  const texts = facts.map(({ label, value }) =>
    phraseToMarkdown([{ strong: [`${label}:`] }, ' ', ...value], limits.nameLength),
  );
  return details(['How this was measured'], bullets(texts), limits.nameLength);
}
