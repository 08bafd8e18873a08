import { findings } from './findings.ts';
import { headline, nextStep } from './headline.ts';
import { limitsOfEvidence } from './limits-of-evidence.ts';
import { MARKS, phraseToMarkdown } from './markdown/inline.ts';
import { type Limits, ladder } from './markdown/limits.ts';
import { budgetLines, sections, serviceLines } from './markdown/sections.ts';
import { findingsTable } from './markdown/tables.ts';
import { footerParts, warningNotes } from './method.ts';
import { formatPlural } from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import type { Report } from './report.ts';
import { countsLine, policyNotice } from './wording.ts';

/** Where a text is read: a comment is short, a job summary may be long. */
export interface MarkdownOptions {
  /** The most the text may take, in UTF-16 units and in UTF-8 bytes both. */
  readonly maxCharacters: number;
  readonly detail: 'comment' | 'summary';
}

/**
 * The report as GitHub Markdown: the verdict as a sentence, the functions over the limits, then everything else
 * collapsed. When it would be longer than allowed, less is written: sections go in a fixed order, and the text
 * says that the job summary and the report files hold more. Nothing is ever cut in the middle of markup.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const steps = ladder(options.detail);
  const [full] = steps;
  for (const limits of steps) {
    const text = renderWithin(report, limits, limits !== full);
    if (fits(text, options.maxCharacters)) return text;
  }
  return lastResort(report, options.maxCharacters);
}

function fits(text: string, maxCharacters: number): boolean {
  return text.length <= maxCharacters && new TextEncoder().encode(text).length <= maxCharacters;
}

function renderWithin(report: Report, limits: Limits, isShortened: boolean): string {
  const say = (phrase: Phrase): string => phraseToMarkdown(phrase, limits.nameLength);
  const found = findings(report);
  const rows = found.slice(0, limits.rows);
  const blocks = [
    `### ${MARKS[report.verdict]} ${say(headline(report))}`,
    say(policyNotice(report)),
    say(nextStep(report)),
    say(countsLine(report)),
    budgetLines(report, limits),
    serviceLines(report, limits),
    rows.length === 0 ? '' : findingsTable(rows, limits.nameLength),
    rows.length < found.length
      ? `${formatPlural(found.length - rows.length, 'more function')} over the limits.`
      : '',
    say(limitsOfEvidence(report)),
    ...(limits.rows === 0 ? [] : warningNotes(report).map(say)),
    sections(report, limits).join('\n'),
    isShortened ? SHORTENED : '',
    `<sub>${say(joinPhrases(footerParts(report), ' · '))}</sub>`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const SHORTENED = 'This text was shortened to fit. The job summary and the report files hold everything.';

/** For limits far below any of GitHub's: the verdict, and nothing that could be cut into markup. */
function lastResort(report: Report, maxCharacters: number): string {
  const text = `flamegate: ${report.verdict}. ${SHORTENED}\n`;
  return fits(text, maxCharacters)
    ? text
    : `flamegate: ${report.verdict}`.slice(0, Math.max(0, maxCharacters));
}
