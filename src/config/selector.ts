/** How a label's value is compared; the regular expressions are RE2 and anchored at both ends. */
export type MatcherOperator = '=' | '!=' | '=~' | '!~';

/** One condition of a label selector: `version="3f2a91c"`. `value` is unescaped. */
export interface Matcher {
  readonly label: string;
  readonly operator: MatcherOperator;
  readonly value: string;
}

/** A label selector that cannot be read. `column` counts characters from 1. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
  readonly column: number;

  constructor(selector: string, column: number, reason: string) {
    const shown = selector.length > 200 ? `${selector.slice(0, 200)}…` : selector;
    super(
      `label selector ${JSON.stringify(shown)}, column ${column}: ${reason}; ` +
        `write it like {version="3f2a91c", environment=~"load.*"}`,
    );
    this.column = column;
  }
}

const SPACE = /[ \t\r\n]*/y;
const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const OPERATOR = /=~|!=|!~|=/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

/** Where reading stands; `at` is an offset into `text`. */
interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Reads a label selector, `{name="value", other=~"a|b"}` as Prometheus writes it. An empty text and `{}` are
 * no conditions at all.
 * @throws SelectorError with the column where reading stopped.
 */
export function parseSelector(text: string): Matcher[] {
  const cursor: Cursor = { text, at: 0 };
  take(cursor, SPACE);
  if (cursor.at === text.length) return [];
  expect(cursor, '{', 'a selector starts with {');
  const matchers: Matcher[] = [];
  take(cursor, SPACE);
  while (text[cursor.at] !== '}') {
    matchers.push(parseMatcher(cursor));
    take(cursor, SPACE);
    if (text[cursor.at] === '}') break;
    expect(cursor, ',', 'expected , or } after a condition');
    take(cursor, SPACE);
  }
  cursor.at += 1;
  take(cursor, SPACE);
  if (cursor.at < text.length) throw failure(cursor, 'nothing may follow the closing }');
  return matchers;
}

function parseMatcher(cursor: Cursor): Matcher {
  const label = take(cursor, LABEL);
  if (label === '') throw failure(cursor, 'expected a label name (letters, digits and _)');
  take(cursor, SPACE);
  const operator = take(cursor, OPERATOR);
  if (operator === '') throw failure(cursor, 'expected =, !=, =~ or !~ after the name of a label');
  take(cursor, SPACE);
  return { label, operator: operator as MatcherOperator, value: parseQuoted(cursor) };
}

function parseQuoted(cursor: Cursor): string {
  const { text } = cursor;
  const openedAt = cursor.at;
  expect(cursor, '"', 'a value stands in double quotes');
  let value = '';
  while (text[cursor.at] !== '"') {
    const character = text[cursor.at];
    if (character === undefined || character === '\n') {
      cursor.at = openedAt;
      throw failure(cursor, 'this quote is not closed');
    }
    value += character === '\\' ? parseEscape(cursor) : character;
    cursor.at += 1;
  }
  cursor.at += 1;
  return value;
}

/** Reads what follows a backslash and leaves the cursor on its last character. */
function parseEscape(cursor: Cursor): string {
  const escaped = ESCAPES.get(cursor.text[cursor.at + 1] ?? '');
  if (escaped === undefined) {
    throw failure(cursor, 'a backslash is written \\\\; only \\" \\\\ \\n \\t and \\r are escapes');
  }
  cursor.at += 1;
  return escaped;
}

/**
 * Writes a selector that `parseSelector` and Pyroscope read back as the same conditions, in the same order:
 * `{service_name="a",version="b"}`. Values are escaped, so no value can end its quotes.
 */
export function formatSelector(matchers: readonly Matcher[]): string {
  const conditions = matchers.map(
    ({ label, operator, value }) => `${label}${operator}"${escapeValue(value)}"`,
  );
  return `{${conditions.join(',')}}`;
}

function escapeValue(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
}

/** Both selectors as one, in normal form; `''` where neither has a condition. @throws SelectorError */
export function joinSelectors(one: string, other: string): string {
  const matchers = [...parseSelector(one), ...parseSelector(other)];
  return matchers.length === 0 ? '' : formatSelector(matchers);
}

/** Escapes a text so that an RE2 expression matches exactly it, as Go's `regexp.QuoteMeta` does. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

/** The condition that a label has one of these values; a plain comparison when there is only one. */
export function matchAny(label: string, values: readonly string[]): Matcher {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { label, operator: '=', value: only };
  return { label, operator: '=~', value: values.map(escapeRegex).join('|') };
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}

function expect(cursor: Cursor, character: string, reason: string): void {
  if (cursor.text[cursor.at] !== character) throw failure(cursor, reason);
  cursor.at += 1;
}

function failure(cursor: Cursor, reason: string): SelectorError {
  return new SelectorError(cursor.text, cursor.at + 1, reason);
}
