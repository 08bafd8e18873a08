import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  escapeHtml,
  plain,
  tableCell,
  visible,
  visibleMessage,
} from '../../../src/report/escape.ts';

describe('visible', () => {
  test.each([
    ['iou', 'iou'],
    ['', '(no name)'],
    ['a\nb', 'a<U+000A>b'],
    ['\u202eevil', '<U+202E>evil'],
    ['\u001b[31m', '<U+001B>[31m'],
    ['a\u200bb', 'a<U+200B>b'],
    ['\ud800', '<U+D800>'],
    ['  a ', '<U+0020><U+0020>a<U+0020>'],
    ['a\u00a0b', 'a<U+00A0>b'],
    ['a\\|b', 'a\\<U+007C>b'],
    ['函数 שלום é', '函数 שלום é'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('long names are cut in the middle', () => {
    expect(visible('abcdefghij', 7)).toBe('abc…hij');
    expect(visible('x'.repeat(10_000), 5)).toBe('xx…xx');
    expect(visible('🔥'.repeat(10_000), 5)).toBe('🔥🔥…🔥🔥');
  });

  test('a spelled out character is never cut', () => {
    expect(visible('\u0000'.repeat(5), 20)).toBe('<U+0000>…<U+0000>');
  });

  test('a letter keeps four marks and no more', () => {
    expect(visible(`e${'\u0301'.repeat(6)}`)).toBe(`e${'\u0301'.repeat(4)}<U+0301><U+0301>`);
  });

  test('a very long name costs no more than what is shown of it', () => {
    expect(visible(`${'a'.repeat(30_000_000)}z`, 5)).toBe('aa…az');
  });
});

describe('codeSpan', () => {
  test.each([
    ['iou', '`iou`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a|b', '`a|b`'],
    ['*@x #1*', '`*@x #1*`'],
  ])('%j becomes %s', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  test('a run of backticks longer than cmark reads is spelled out', () => {
    expect(codeSpan('`'.repeat(10))).toBe(
      `\`\`\`\`\`\`\`\`\` ${'`'.repeat(8)}<U+0060><U+0060> \`\`\`\`\`\`\`\`\``,
    );
  });

  test('in a table a pipe has a backslash, in code too', () => {
    expect(tableCell(codeSpan('a|b'))).toBe('`a\\|b`');
  });
});

describe('plain', () => {
  test.each([
    ['no profiles in either window', 'no profiles in either window'],
    ['ask @octo/team, or see #12.', 'ask `@octo/team`, or see `#12`.'],
    ['is (PYROSCOPE_ENABLED=false): declare it', 'is (`PYROSCOPE_ENABLED=false`): declare it'],
    ['declare it `optional`, or remove it', 'declare it `optional`, or remove it'],
    ['at 15:06:23 UTC', 'at 15:06:23 UTC'],
    ['see http://127.0.0.1:4040/x', 'see `http://127.0.0.1:4040/x`'],
    ['at 9bd04e7 now', 'at `9bd04e7` now'],
    ['GH-1 and www.example.com', '`GH-1` and `www.example.com`'],
    ['at www. here', 'at `www.` here'],
    ['- not a list', '`-` not a list'],
    ['1. not a list', '`1.` not a list'],
    [':tada: $x$ <b>', '`:tada`: `$x$` `<b>`'],
    ['two\nlines\tand  spaces ', 'two lines and spaces'],
    ['grew by 95 % (at least)', 'grew by 95 % (at least)'],
    ['', ''],
  ])('%j becomes %s', (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });

  test('a long message is cut in the middle', () => {
    expect(visibleMessage(`${'word '.repeat(1000)}end`, 20)).toBe('word word … word end');
  });
});

test('escapeHtml escapes what HTML reads', () => {
  expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});
