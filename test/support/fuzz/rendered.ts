import { createHash } from 'node:crypto';
import { annotationsOf, MAX_ANNOTATIONS } from '../../../src/github/annotations.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { renderText } from '../../../src/report/text.ts';
import { junitProblems } from '../junit-structure.ts';
import { parseXml } from '../xml.ts';
import { must } from './told.ts';

const COLUMNS = 100;
/** What a terminal would obey, or what turns the direction of a text. */
const CONTROLS = /[\p{Cc}--\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]/v;
const VOID_TAGS = new Set([
  'meta',
  'rect',
  '!doctype',
  'br',
  'hr',
  'line',
  'path',
  'circle',
  'input',
  'polyline',
]);
const RAW_TAGS = /<(style|script)\b([^>]*)>(.*?)<\/\1>/gsu;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;
/** What is not run. */
const DATA = ' type="application/json"';
const TAG = /<(\/?)([a-z!][a-z0-9]*)((?: [\w:-]+(?:="[^"<>]*")?)*) ?\/?>/giu;
const ATTRIBUTE = / [\w:-]+(?:="[^"]*")?/gu;
const LIVE = /^ (?:on\w+|src|srcdoc|style|formaction)=|(?:href|action)="(?!https?:\/\/|#|\?|"|mailto:)/iu;

/**
 * Renders a report in every form; whatever it says, each form keeps its structure.
 * @param maxCharacters of the Markdown
 * @returns the Markdown, for those who read it closer
 */
export function mustRender(report: Report, maxCharacters = 60_000): string {
  mustBePlain(renderText(report, { color: false, columns: COLUMNS, verbose: true }));
  mustNest(renderHtml(report));
  mustBeJunit(renderJunit(report));
  mustAnnotate(report);
  const text = renderMarkdown(report, { maxCharacters, detail: 'comment' });
  must(Buffer.byteLength(text) <= maxCharacters, 'the Markdown is longer than allowed');
  must(text.isWellFormed(), 'the Markdown holds half a character');
  return text;
}

/** Fails for a text that a terminal would obey. */
export function mustBePlain(text: string): void {
  const [control] = CONTROLS.exec(text) ?? [];
  must(control === undefined, `the text holds U+${control?.codePointAt(0)?.toString(16)}`);
}

/** Fails for a page that holds a tag or a script of somebody else's, or a tag that is not closed. */
export function mustNest(html: string): void {
  const [, policy = ''] = POLICY.exec(html) ?? [];
  for (const [, tag, attributes = '', content = ''] of html.matchAll(RAW_TAGS)) {
    const hash = createHash('sha256').update(content, 'utf8').digest('base64');
    must(attributes.startsWith(DATA) || policy.includes(hash), `the page holds a ${tag} of somebody else's`);
  }
  const markup = html.replace(RAW_TAGS, '');
  must(!/[<>]/u.test(markup.replace(TAG, '')), 'the page holds an angle bracket that is no tag');
  const open: string[] = [];
  for (const [whole, slash, name = '', attributes = ''] of markup.matchAll(TAG)) {
    for (const [attribute] of attributes.matchAll(ATTRIBUTE))
      must(!LIVE.test(attribute), `the page holds the live attribute ${attribute}`);
    if (VOID_TAGS.has(name.toLowerCase()) || whole.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else must(open.pop() === name, `the page closes another tag by </${name}>`);
  }
  must(open.length === 0, `the page leaves ${open.join(' ')} open`);
  must(html.isWellFormed() && !html.includes('\0'), 'the page holds what is no character');
}

function mustBeJunit(text: string): void {
  const [problem] = junitProblems(parseXml(text));
  must(problem === undefined, `JUnit: ${problem}`);
}

function mustAnnotate(report: Report): void {
  const annotations = annotationsOf(report);
  must(annotations.length <= MAX_ANNOTATIONS, 'there are too many annotations');
  for (const { title, message } of annotations) {
    must(title.length <= 150 && message.length <= 1000, 'an annotation is too long');
    must(!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(title + message), 'an annotation holds a control character');
    must(title.isWellFormed() && message.isWellFormed(), 'an annotation holds half a character');
  }
}
