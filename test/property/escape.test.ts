import { markdownTable } from 'markdown-table';
import { expect, test } from 'vitest';
import {
  codeSpan,
  escapeHtml,
  plain,
  prosePieces,
  tableCell,
  visible,
  visibleMessage,
} from '../../src/report/escape.ts';
import { htmlCode, htmlProse } from '../../src/report/html/inline.ts';
import { fc } from '../support/fast-check.ts';
import { allNodes, countTypes, parseGfm, tableRows, textOf } from '../support/gfm.ts';
import { hostileText } from '../support/hostile-text.ts';

const RUNS = { numRuns: 1000 };
const anyLength = fc.integer({ min: 1, max: 200 });
/** Nothing a name may turn into. */
const MARKUP = [
  'link',
  'linkReference',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'delete',
  'emphasis',
  'strong',
];

function expectNoMarkup(counts: Record<string, number>): void {
  for (const type of MARKUP) expect(counts[type], type).toBeUndefined();
}

test('what is shown has no control, format or separator characters, and is bounded', () => {
  fc.assert(
    fc.property(hostileText, anyLength, (text, maxLength) => {
      const shown = visible(text, maxLength);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      expect(shown).toMatch(/^[^ ](?:.*[^ ])?$|^[^ ]? ?…? ?$/su);
      if (text !== '') expect([...shown].length).toBeLessThanOrEqual(maxLength);
      expect(shown).not.toMatch(/\\\|/);
      expect(shown.isWellFormed()).toBe(true);
    }),
    RUNS,
  );
});

test('a code span is one code node with exactly the shown name', () => {
  fc.assert(
    fc.property(hostileText, anyLength, (text, maxLength) => {
      const root = parseGfm(`see ${codeSpan(text, maxLength)} there`);
      expect(countTypes(root)).toEqual({ root: 1, paragraph: 1, text: 2, inlineCode: 1 });
      const code = allNodes(root).find((node) => node.type === 'inlineCode');
      expect(code).toHaveProperty('value', visible(text, maxLength));
    }),
    RUNS,
  );
});

test('a code span at the start of a line opens no block', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(countTypes(parseGfm(codeSpan(text)))).toEqual({ root: 1, paragraph: 1, inlineCode: 1 });
    }),
    RUNS,
  );
});

test('a table of names keeps its rows and cells, and each cell shows its name', () => {
  const names = fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, (rows) => {
      const cells = rows.map((row) => row.map((name) => tableCell(codeSpan(name, 60))));
      const markdown = markdownTable([['a', 'b', 'c'], ...cells], { alignDelimiters: false });
      const root = parseGfm(markdown);
      const [table, ...others] = tableRows(root);
      expect(others).toEqual([]);
      expect(root.children).toHaveLength(1);
      expect(table?.slice(1).map((row) => row.map(textOf))).toEqual(
        rows.map((row) => row.map((name) => visible(name, 60))),
      );
      expectNoMarkup(countTypes(root));
    }),
    RUNS,
  );
});

test('a message is a paragraph of text and code that shows the message', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const root = parseGfm(plain(text));
      const counts = countTypes(root);
      expectNoMarkup(counts);
      expect(
        Object.keys(counts).filter((type) => !['root', 'paragraph', 'text', 'inlineCode'].includes(type)),
      ).toEqual([]);
      const pieces = prosePieces(text).map((piece) => ('code' in piece ? piece.code : piece.text));
      expect(textOf(root)).toBe(pieces.join('').trim());
    }),
    RUNS,
  );
});

test('a message in a table cell stays in its cell', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (first, second) => {
      const cells = [plain(first), plain(second)].map(tableCell);
      const root = parseGfm(markdownTable([['a', 'b'], cells], { alignDelimiters: false }));
      const [table] = tableRows(root);
      expect(root.children).toHaveLength(1);
      expect(table?.map((row) => row.length)).toEqual([2, 2]);
      expectNoMarkup(countTypes(root));
    }),
    RUNS,
  );
});

test('the prose of a message holds nothing that GitHub links in rendered text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const prose = prosePieces(text).map((piece) => ('text' in piece ? piece.text : '\u0000'));
      for (const stretch of prose.join('').split('\u0000')) {
        expect(stretch).not.toMatch(/[@#$&<>*_~`|\\[\]{}=^]/);
        expect(stretch).not.toMatch(/www\.|:[\w+-]*[a-z][\w+-]*:|:\/\/|\bGH-\d|\b[0-9a-f]{7,40}\b/i);
      }
    }),
    RUNS,
  );
});

test('a message shows every character of what it says, less the backticks of its own code', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const pieces = prosePieces(text).map((piece) => ('code' in piece ? piece.code : piece.text));
      expect(pieces.join('').replaceAll('`', '')).toBe(visibleMessage(text).replaceAll('`', ''));
    }),
    RUNS,
  );
});

test('HTML holds no tag but the code around names', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']/);
      expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      for (const html of [htmlCode(text), htmlProse(text)]) {
        expect(html.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>"']/);
      }
    }),
    RUNS,
  );
});
