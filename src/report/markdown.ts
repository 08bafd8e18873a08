import { MARKS, phraseToMarkdown } from './markdown/inline.ts';
import { type Limits, ladder } from './markdown/limits.ts';
import { lines, sections } from './markdown/sections.ts';
import { findingsTable } from './markdown/tables.ts';
import { type View, viewOf } from './markdown/view.ts';
import { formatPlural } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { PreviousState } from './previous-state.ts';
import type { Report } from './report.ts';
import { decidingPart } from './service-modes.ts';

/** Where a text is read: a comment is short, a job summary may be long. */
export interface MarkdownOptions {
  /** The most the text may take, in UTF-16 units and in UTF-8 bytes both. */
  readonly maxCharacters: number;
  readonly detail: 'comment' | 'summary';
  /** What the same comment said before; nothing when absent. */
  readonly previous?: PreviousState | null;
}

/**
 * The report as GitHub Markdown: the verdict as a sentence with what to do, since when, the functions over the limits, then
 * everything else collapsed. When it would be longer than allowed, less is written: sections go in a fixed order, and the
 * text says that the job summary and the report files hold more. Nothing is ever cut in the middle of markup.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const view = viewOf(report, options.previous ?? null);
  const steps = ladder(options.detail);
  const write = (index: number): string | null => {
    const text = renderWithin(view, steps[index] as Limits, index > 0, options.maxCharacters);
    return text !== null && fits(text, options.maxCharacters) ? text : null;
  };
  return write(0) ?? firstThatFits(write, steps.length) ?? lastResort(report, options.maxCharacters);
}

/** The longest of the shorter texts that fits. Each step writes less than the one before, so halving finds it. */
function firstThatFits(write: (index: number) => string | null, steps: number): string | null {
  let [low, high] = [1, steps];
  let found: string | null = null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = write(middle);
    if (text === null) {
      low = middle + 1;
    } else {
      found = text;
      high = middle;
    }
  }
  return found;
}

function fits(text: string, maxCharacters: number): boolean {
  return text.length <= maxCharacters && new TextEncoder().encode(text).length <= maxCharacters;
}

/** The whole text, or null as soon as it is longer than allowed. */
function renderWithin(
  view: View,
  limits: Limits,
  isShortened: boolean,
  maxCharacters: number,
): string | null {
  const say = (phrase: Phrase): string => phraseToMarkdown(phrase, limits.nameLength);
  const { report, found } = view;
  const rows = found.slice(0, limits.rows);
  const written = joinWithin(sections(view, limits), maxCharacters);
  if (written === null) return null;
  const blocks = [
    `### ${MARKS[decidingPart(report).verdict]} ${say(view.first)}`,
    say(view.notice),
    ...view.lead.map(say),
    limits.openBudgets === 0 ? '' : lines(view.budgets, limits.openBudgets, limits),
    limits.rows === 0 ? '' : lines(view.services, limits.rows, limits),
    rows.length === 0 ? '' : findingsTable(rows, report.settings, limits.nameLength),
    rows.length < found.length
      ? `${formatPlural(found.length - rows.length, 'more function')} over the limits.`
      : '',
    say(view.page),
    say(view.evidence),
    ...(limits.rows === 0 ? [] : view.warnings.map(say)),
    written,
    isShortened ? SHORTENED : '',
    `<sub>${say(view.footer)}</sub>`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The sections with a line each; null as soon as they are longer than allowed. */
function joinWithin(parts: Iterable<string>, maxCharacters: number): string | null {
  let text = '';
  for (const part of parts) {
    if (part !== '') text += text === '' ? part : `\n${part}`;
    if (text.length > maxCharacters) return null;
  }
  return text;
}

const SHORTENED = 'This text was shortened to fit. The job summary and the report files hold everything.';

/** For limits far below any of GitHub's: the verdict, and nothing that could be cut into markup. */
function lastResort(report: Report, maxCharacters: number): string {
  const text = `flamegate: ${report.verdict}. ${SHORTENED}\n`;
  return fits(text, maxCharacters)
    ? text
    : `flamegate: ${report.verdict}`.slice(0, Math.max(0, maxCharacters));
}
