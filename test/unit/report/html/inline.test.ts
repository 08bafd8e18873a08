import { describe, expect, test } from 'vitest';
import { phraseToHtml } from '../../../../src/report/html/inline.ts';
import { WORST_NAMES } from '../../../support/hostile-text.ts';
import { PLANTED_NAMES } from '../../../support/planted-names.ts';

const ADDRESS = 'https://grafana.example.com/x?a=1';
const tagsOf = (html: string) => html.match(/<[a-z!/][^>]*>/giu) ?? [];

describe.each([...WORST_NAMES, ...PLANTED_NAMES])('%.40j', (name) => {
  test.each([true, false])('as the label of a link holds no tag and nothing unseen; in code: %s', (code) => {
    const html = phraseToHtml([{ link: name, url: ADDRESS, code }]);
    expect(tagsOf(html)).toEqual(tagsOf(phraseToHtml([{ link: 'x', url: ADDRESS, code }])));
    expect(html).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('as a name or a message ends no attribute and opens no tag but that of code', () => {
    const html = phraseToHtml([{ code: name }, { prose: name }, { strong: [{ code: name }] }, name]);
    expect(tagsOf(html).filter((tag) => !/^<\/?(?:code|strong)>$/u.test(tag))).toEqual([]);
    expect(html.replace(/<\/?(?:code|strong)>/gu, '')).not.toMatch(/[<>"']/u);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  ' javascript:alert(1)',
  '//evil.example',
  'x',
])('the address %s makes no link', (url) => {
  expect(phraseToHtml([{ link: 'label', url, code: false }])).toBe('label');
});

test.each([
  ['ends its attribute', `${ADDRESS}&b="><script>alert(1)</script>`],
  ['has a password', 'https://me:fake-pass@grafana.example.com/x?a=1'],
])('an address that %s is made harmless', (_, url) => {
  const html = phraseToHtml([{ link: 'label', url, code: false }]);
  expect(tagsOf(html)).toHaveLength(2);
  expect(html).toContain('href="https://grafana.example.com/x?a=1');
  expect(html).not.toMatch(/<script|fake-pass/u);
});
