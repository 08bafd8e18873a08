/**
 * Names from profiles, labels and messages are hostile: they may hold Markdown, HTML, mentions, control
 * characters, or thousands of characters. Everything of that kind passes through this file before it
 * reaches a comment, a page or a terminal.
 *
 * Two steps: `visible` turns a text into what is shown (no invisible characters, bounded length), and
 * `codeSpan`, `plain` and `escapeHtml` make that inert in their syntax. In Markdown the only inert place is a
 * code span: GitHub finds mentions, issue references, commit hashes, addresses, emoji and math in the *rendered*
 * text, where neither a backslash nor an entity is left to stop it, but never inside code.
 */

/** Characters of a name that are shown, unless a place has room for more or fewer. */
export const NAME_LENGTH = 120;
/** The same of a message. */
export const MESSAGE_LENGTH = 600;

/** cmark-gfm gives up on long backtick fences, so long runs inside a name are spelled out. */
const LONGEST_BACKTICK_RUN = 8;

/** A letter with more marks than this is not writing but an attempt to paint over other lines. */
const LONGEST_MARK_RUN = 4;

/**
 * Everything without a shape of its own: control and format characters (bidi overrides among them), lone
 * surrogates, private use, line and paragraph separators, fillers and every space but U+0020.
 */
const INVISIBLE =
  /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs})$/u;
const MARK = /^\p{M}$/u;
/** No mark lies below, and most characters do. */
const FIRST_MARK = '\u0300';
/** Shown as it is wherever it stands: printable, but for the two characters whose neighbours count. */
const PLAIN_ASCII = /^[!-_a-{}~]$/;

/** Most names: printable ASCII without anything that `show` would change. A report holds tens of thousands of them. */
const ORDINARY = /^[!-[\]-_a-~](?:[ -[\]-_a-~]*[!-[\]-_a-~])?$/;

function spellOut(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * What one character is shown as. `run` is how many of the same kind stand before it without a gap.
 * A pipe after a backslash is spelled out, since no spelling of the two inside a table's code span means the same
 * to cmark-gfm (GitHub), where `\\|` is a backslash and a pipe, and to micromark, where it ends the cell.
 */
function show(character: string, previous: string | undefined, run: number): string {
  if (PLAIN_ASCII.test(character)) return character;
  if (character === '`' && run >= LONGEST_BACKTICK_RUN) return spellOut(character);
  if (character === '|' && previous === '\\') return spellOut(character);
  if (INVISIBLE.test(character)) return spellOut(character);
  if (character >= FIRST_MARK && MARK.test(character) && (previous === undefined || run >= LONGEST_MARK_RUN))
    return spellOut(character);
  return character;
}

function sameRun(character: string, previous: string | undefined): boolean {
  if (character === '`') return previous === '`';
  return previous !== undefined && previous >= FIRST_MARK && MARK.test(previous);
}

/** Each character as shown; leading and trailing spaces are spelled out, since HTML and Markdown drop them. */
function showAll(text: string): string[] {
  const characters = [...text];
  const firstSolid = characters.findIndex((character) => character !== ' ');
  const lastSolid = characters.findLastIndex((character) => character !== ' ');
  let run = 0;
  return characters.map((character, index) => {
    const previous = characters[index - 1];
    run = sameRun(character, previous) ? run + 1 : 0;
    if (character === ' ' && (index < firstSolid || index > lastSolid)) return spellOut(character);
    return show(character, previous, run);
  });
}

/** Takes whole pieces from the front while they fit into `budget` characters. */
function takeWhile(pieces: readonly string[], budget: number): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.length === 1 ? 1 : [...piece].length;
    if (length > budget) break;
    taken.push(piece);
  }
  return taken;
}

function cutMiddle(pieces: readonly string[], maxLength: number): string {
  const whole = takeWhile(pieces, maxLength);
  if (whole.length === pieces.length) return whole.join('');
  const budget = Math.max(0, maxLength - 1);
  const head = takeWhile(pieces, Math.ceil(budget / 2));
  const tail = takeWhile(pieces.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
  // A space beside the ellipsis is no loss, but one at the very end would be dropped by Markdown.
  return `${head.join('')}…${tail.join('')}`;
}

/**
 * A name as a reader may see it: invisible characters as `<U+202E>`, cut in the middle with `…` when longer
 * than `maxLength` characters, `(no name)` when empty. The result neither starts nor ends with a space, and has no
 * line breaks.
 */
export function visible(text: string, maxLength: number = NAME_LENGTH): string {
  if (text === '') return '(no name)';
  if (text.length <= maxLength && ORDINARY.test(text)) return text;
  // A long name is looked at only where it is shown: half of it at each end, where two code units hold any character, and
  // as much beside it as a run of backticks or marks may count.
  const reach = maxLength + 2 * LONGEST_BACKTICK_RUN;
  if (text.length <= 2 * reach) return cutMiddle(showAll(text), maxLength);
  const head = showAll(text.slice(0, reach));
  const tail = showAll(text.slice(-reach));
  return cutMiddle([...head, ...tail], maxLength);
}

/** A message as a reader may see it: like `visible`, but on one line and with single spaces. */
export function visibleMessage(text: string, maxLength: number = MESSAGE_LENGTH): string {
  const bounded =
    text.length > 8 * maxLength ? `${text.slice(0, 4 * maxLength)} … ${text.slice(-4 * maxLength)}` : text;
  const line = bounded.replace(/[\s\u0085]+/gu, ' ').trim();
  if (line === '') return '';
  return visible(line, maxLength).replace(/ +/g, ' ');
}

/**
 * A name as a Markdown code span. In a table its pipes still need `tableCell`.
 */
export function codeSpan(text: string, maxLength: number = NAME_LENGTH): string {
  return fence(visible(text, maxLength));
}

/** Wraps text that `visible` made in more backticks than it holds. */
function fence(content: string): string {
  const runs = content.match(/`+/g) ?? [];
  const ticks = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return ticks + pad + content + pad + ticks;
}

/** Words of letters, digits and marks that mean nothing to Markdown or GitHub wherever they stand. */
const HARMLESS_WORD = /^[\p{L}\p{M}\p{N}.,;'"“”‘’()?!%+/\-–—−×→…·°≤≥±]+$/u;
const CLOCK = /^\d{1,4}(?::\d{2})+$/;
/** Linked by GitHub although made of harmless characters: commit hashes, `GH-1` and custom references, addresses. */
const REFERENCE = /(?<![A-Za-z0-9])(?:[0-9a-f]{7,40}(?![A-Za-z0-9])|[A-Za-z0-9]+-\d)|www\./iu;
const HAS_LETTER = /[\p{L}\p{N}]/u;
const LONE_SIGN = /^[–—−×→…·±%]$/;
/** Ends or opens a clause and means nothing to Markdown, not even at the start of a line. */
const LIGHT_PUNCTUATION = /^[().,;:?]+$/;
/** Would open a list at the start of a line. */
const LIST_MARKER = /^(?:[-+*]|\d+[.)])$/;

function isHarmless(word: string): boolean {
  if (LONE_SIGN.test(word) || CLOCK.test(word)) return true;
  return HARMLESS_WORD.test(word) && HAS_LETTER.test(word) && !REFERENCE.test(word);
}

/** A message cut into what may stand as prose and what has to stand in code. Neither is escaped yet. */
export type ProsePiece = { readonly text: string } | { readonly code: string };

/** One word of a message: prose when harmless, else code, with the punctuation around it left outside. */
function wordPieces(word: string, isFirst: boolean): ProsePiece[] {
  if (isFirst && LIST_MARKER.test(word)) return [{ code: word }];
  const [, before = '', core = '', after = ''] = /^(\(?)(.*?)([).,;:?]*)$/su.exec(word) ?? [];
  if (core === '') return LIGHT_PUNCTUATION.test(word) ? [{ text: word }] : [{ code: word }];
  // Seen as a whole, since the full stop of `www.` belongs to what makes it an address.
  if (isHarmless(core)) return REFERENCE.test(word) ? [{ code: word }] : [{ text: word }];
  return [{ text: before }, { code: core }, { text: after }];
}

/** A stretch of a message between its own code spans. */
function stretchPieces(stretch: string, isFirst: boolean): ProsePiece[] {
  return stretch.split(' ').flatMap((word, index) => {
    const pieces = word === '' ? [] : wordPieces(word, isFirst && index === 0);
    return index === 0 ? pieces : [{ text: ' ' }, ...pieces];
  });
}

/** Two code spans without anything between them would merge their backticks, so they become one. */
function mergePieces(pieces: readonly ProsePiece[]): ProsePiece[] {
  const merged: ProsePiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if ('text' in piece) {
      if (piece.text !== '') merged.push(piece);
    } else if (last !== undefined && 'code' in last) {
      merged[merged.length - 1] = { code: last.code + piece.code };
    } else {
      merged.push(piece);
    }
  }
  return merged;
}

/** A message's own code, as our reasons write it: `` `optional` `` between spaces or punctuation. */
const OWN_CODE = /(?<=^|[ (])`([^` ]|[^` ][^`]*[^` ])`(?=$|[ ).,;:?])/u;

/**
 * A message as prose for outside of code: words that Markdown or GitHub could take for markup, a mention, a
 * reference or an address become code, as do words between backticks; all others stay text. The pieces together
 * are what `visibleMessage` shows, less those backticks.
 */
export function prosePieces(text: string, maxLength: number = MESSAGE_LENGTH): ProsePiece[] {
  const stretches = visibleMessage(text, maxLength).split(OWN_CODE);
  return mergePieces(
    stretches.flatMap((stretch, index) =>
      index % 2 === 1 ? [{ code: stretch }] : stretchPieces(stretch, index === 0),
    ),
  );
}

/** A message as Markdown prose; see `prosePieces`. */
export function plain(text: string, maxLength: number = MESSAGE_LENGTH): string {
  return prosePieces(text, maxLength)
    .map((piece) => ('code' in piece ? fence(piece.code) : piece.text))
    .join('');
}

/**
 * Finished inline Markdown as the content of a GFM table cell. A table is cut at its pipes before code spans are
 * read, so a pipe needs its backslash inside them too; `visible` makes sure that no backslash stands before it.
 */
export function tableCell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and double- or single-quoted attributes. Names pass through `visible` first. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}
