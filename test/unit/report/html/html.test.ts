import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../../src/report/html/html.ts';
import { WORST_NAMES } from '../../../support/hostile-text.ts';
import { failedReport, largeReport, SAMPLE_REPORTS } from '../../../support/sample-report.ts';

const VOID = new Set(['meta', 'rect', '!doctype']);

/** Fails when tags are not properly nested; good enough for pages that escape every name. */
function checkNesting(html: string): void {
  const open: string[] = [];
  const withoutStyle = html.replace(/<style>.*?<\/style>/s, '');
  for (const [, slash, name = ''] of withoutStyle.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*>/gi)) {
    if (VOID.has(name)) continue;
    if (slash === '/') expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
}

describe('every sample', () => {
  test.each(Object.entries(SAMPLE_REPORTS))('%s is one self-contained page', (_, make) => {
    const html = renderHtml(make());
    expect(html).toBe(renderHtml(make()));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(|\son\w+=|\sstyle=/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
    checkNesting(html);
  });
});

test('the policy allows this style sheet and nothing else', () => {
  const html = renderHtml(failedReport());
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
});

test('light, dark and narrow screens are provided for', () => {
  const html = renderHtml(failedReport());
  expect(html).toContain('@media (prefers-color-scheme: dark)');
  expect(html).toContain('@media (max-width: 40rem)');
  expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
});

test('each finding leads to its comparison on the page', () => {
  const html = renderHtml(failedReport());
  const targets = [...html.matchAll(/href="#(\w+)"/g)].map(([, anchor]) => anchor);
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) expect(html).toContain(`id="${target}"`);
});

test('no name becomes a tag or an address', () => {
  const report = failedReport();
  const [comparison] = report.comparisons;
  const [template] = comparison?.functions ?? [];
  if (comparison === undefined || template === undefined) throw new Error('the sample has no function');
  const comparisons = WORST_NAMES.map((name) => ({
    ...comparison,
    service: name,
    alias: name,
    reasons: [{ code: name, message: name, remedy: name }],
    links: [{ label: name, url: name }],
    functions: [{ ...template, name, file: name, explanation: name, links: [{ label: name, url: name }] }],
  }));
  const html = renderHtml({ ...report, comparisons, key: WORST_NAMES.join('') });
  checkNesting(html);
  expect(html).not.toMatch(/<script|<img|<!--|javascript:alert\(1\)"/);
  const hosts = [...html.matchAll(/href="(https?:[^"]*)"/g)].map(([, url = '']) => new URL(url).host);
  expect(new Set(hosts)).toEqual(new Set(['github.com']));
});

test('four hundred services make a page of bounded size', () => {
  expect(renderHtml(largeReport(400, 30)).length).toBeLessThan(6_000_000);
});
