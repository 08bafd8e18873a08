import { createHash } from 'node:crypto';
import { budgetLine, openBudgets } from '../budget-text.ts';
import {
  comparisonFacts,
  comparisonPoints,
  comparisonVerdict,
  ignoredSentence,
  typesInShort,
} from '../comparison-text.ts';
import { escapeHtml } from '../escape.ts';
import {
  findings,
  improvements,
  type ServiceGroup,
  serviceFindings,
  serviceGroups,
  uncountedComparisons,
} from '../findings.ts';
import { headline } from '../headline.ts';
import { limitsOfEvidence } from '../limits-of-evidence.ts';
import { footerParts, methodFacts, warningNotes } from '../method.ts';
import { nextStep } from '../next-step.ts';
import { formatCount } from '../numbers.ts';
import { joinPhrases, type Phrase } from '../phrase.ts';
import type { Report, ReportComparison } from '../report.ts';
import { VERDICT_WORDS } from '../rows.ts';
import { serviceLine } from '../service-text.ts';
import { sinceLine } from '../since-line.ts';
import { phraseToText } from '../text.ts';
import { comparisonLines, countsLine, openLines, policyNotice } from '../wording.ts';
import { flameSection } from './flame-section.ts';
import { htmlProse, phraseToHtml } from './inline.ts';
import { STYLE } from './style.ts';
import { budgetsTable, findingsTable, functionsTable } from './tables.ts';

/** Rows shown at most in one table, and reasons for one comparison; the rest is in `report.json`. */
const MOST_ROWS = 200;
const MOST_REASONS = 20;
/** Failed services that stand open. */
const MOST_OPEN = 3;

/**
 * The report as one self-contained page: no request, every name escaped. The policy in the page allows nothing but
 * its own style sheet and the script of the flame graphs, which is left out where there are none. The same report
 * gives the same bytes.
 */
export function renderHtml(report: Report): string {
  const title = phraseToText(headline(report));
  const flame = flameSection(report);
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(flame.script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    pageHeader(report),
    flame.html,
    `<main>\n${pageBody(report)}\n</main>`,
    `<footer><p>${phraseToHtml(joinPhrases(footerParts(report), ' · '))}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** Only this style sheet and this script may act, named by their hashes; everything else is refused. */
function contentPolicy(script: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  const scripts = script === '' ? '' : `script-src ${hash(script)}; `;
  return `default-src 'none'; ${scripts}style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;
}

function paragraph(phrase: Phrase, className = ''): string {
  if (phrase.length === 0) return '';
  return `<p${className === '' ? '' : ` class="${className}"`}>${phraseToHtml(phrase)}</p>`;
}

function joinSolid(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n');
}

function pageHeader(report: Report): string {
  const word = VERDICT_WORDS[report.verdict];
  return joinSolid([
    '<header>',
    `<p class="brand"><span class="verdict ${report.verdict}">${escapeHtml(word)}</span>profile comparison</p>`,
    `<h1>${phraseToHtml(headline(report))}</h1>`,
    paragraph(policyNotice(report), 'notice'),
    paragraph(nextStep(report)),
    paragraph(sinceLine(report), 'quiet'),
    paragraph(countsLine(report), 'quiet'),
    '</header>',
  ]);
}

function pageBody(report: Report): string {
  const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
  const anchorOf = (comparison: ReportComparison): string => anchors.get(comparison) ?? '';
  const found = findings(report);
  const improved = improvements(report);
  return joinSolid([
    list(serviceFindings(report).slice(0, MOST_ROWS).map(serviceLine)),
    found.length === 0 ? '' : findingsTable('Functions over the limits', found.slice(0, MOST_ROWS), anchorOf),
    more(found.length - MOST_ROWS),
    paragraph(limitsOfEvidence(report), 'quiet'),
    ...warningNotes(report).map((note) => paragraph(note, 'notice')),
    budgetsSection(report),
    listSection('Inconclusive or not evaluated', openLines(report)),
    servicesSection(report, anchorOf),
    improved.length === 0
      ? ''
      : `<h2>Improved</h2>\n${findingsTable('Improved functions', improved.slice(0, MOST_ROWS), anchorOf)}`,
    more(improved.length - MOST_ROWS),
    listSection('Not counted', comparisonLines(uncountedComparisons(report))),
    methodSection(report),
  ]);
}

function budgetsSection(report: Report): string {
  const { budgets } = report;
  if (budgets.length === 0) return '';
  const open = openBudgets(report).map(budgetLine);
  return joinSolid([
    '<h2>Budgets</h2>',
    list(open.slice(0, MOST_ROWS)),
    budgetsTable(budgets.slice(0, MOST_ROWS)),
    more(budgets.length - MOST_ROWS),
  ]);
}

function more(count: number): string {
  return count > 0 ? `<p class="quiet">and ${formatCount(count)} more, in the JSON report</p>` : '';
}

function listSection(title: string, lines: readonly Phrase[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_ROWS);
  return joinSolid([`<h2>${escapeHtml(title)}</h2>`, list(shown), more(lines.length - shown.length)]);
}

function list(lines: readonly Phrase[]): string {
  if (lines.length === 0) return '';
  return `<ul>\n${lines.map((line) => `<li>${phraseToHtml(line)}</li>`).join('\n')}\n</ul>`;
}

function servicesSection(report: Report, anchorOf: (comparison: ReportComparison) => string): string {
  const groups = serviceGroups(report).filter(({ comparisons }) => comparisons.some(isShown));
  if (groups.length === 0) return '';
  return joinSolid([
    '<h2>Services</h2>',
    ...groups.map((group, index) => serviceDetails(report, group, anchorOf, index < MOST_OPEN)),
  ]);
}

/** What a service does not have is said once for all services, under "Not counted". */
function isShown(comparison: ReportComparison): boolean {
  return comparison.blocks > 0;
}

function serviceDetails(
  report: Report,
  group: ServiceGroup,
  anchorOf: (comparison: ReportComparison) => string,
  isAmongFirst: boolean,
): string {
  const shown = group.comparisons.filter(isShown);
  const types: Phrase = shown.length > 1 ? typesInShort(shown) : [{ prose: shown[0]?.alias ?? '' }];
  const summary = phraseToHtml([{ code: group.service }, ' ', ...types]);
  const word = VERDICT_WORDS[group.verdict];
  const state = `<span class="verdict ${group.verdict}">${escapeHtml(word)}</span>`;
  const bodies = shown.map((comparison) => comparisonHtml(report, comparison, anchorOf(comparison)));
  // Whoever opens the page wants to see why it failed.
  const open = group.verdict === 'fail' && isAmongFirst ? ' open' : '';
  return `<details${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">\n${bodies.join('\n')}\n</div>\n</details>`;
}

function comparisonHtml(report: Report, comparison: ReportComparison, anchor: string): string {
  const functions = comparison.functions.slice(0, report.settings.top);
  const points = comparisonPoints(comparison, MOST_REASONS);
  return joinSolid([
    `<h3 id="${anchor}">${htmlProse(comparison.alias)}: ${escapeHtml(comparisonVerdict(comparison))}</h3>`,
    paragraph(comparisonFacts(report, comparison), 'quiet'),
    list(points),
    functions.length === 0 ? '' : functionsTable(comparison, functions),
    paragraph(ignoredSentence(comparison), 'quiet'),
  ]);
}

function methodSection(report: Report): string {
  const facts = methodFacts(report).map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${phraseToHtml(value)}</dd>`,
  );
  return `<h2>How this was measured</h2>\n<dl>\n${facts.join('\n')}\n</dl>`;
}
