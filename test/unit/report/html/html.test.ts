import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readFlameHash } from '../../../../src/report/html/deep-link.ts';
import { renderHtml } from '../../../../src/report/html/html.ts';
import type { ViewerData } from '../../../../src/report/html/viewer-data.ts';
import { withFlameGraphs } from '../../../support/flame-graphs.ts';
import { reportWithNodes } from '../../../support/flame-page.ts';
import { WORST_NAMES } from '../../../support/hostile-text.ts';
import { failedReport, SAMPLE_REPORTS } from '../../../support/sample-report.ts';

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

/** The hash of what stands between two tags, as a policy names it. */
function hashOf(html: string, pattern: RegExp): string {
  const text = pattern.exec(html)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

test('the policy allows this style sheet and nothing else', () => {
  const html = renderHtml(failedReport());
  const style = hashOf(html, /<style>(.*?)<\/style>/s);
  expect(html).toContain(
    `content="default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'"`,
  );
});

describe('with flame graphs', () => {
  const report = withFlameGraphs(failedReport());
  const html = renderHtml(report);

  test('the policy allows this one script besides', () => {
    const style = hashOf(html, /<style>(.*?)<\/style>/s);
    const script = hashOf(html, /<script>(.*?)<\/script>/s);
    const rest = "base-uri 'none'; form-action 'none'";
    expect(html).toContain(`content="default-src 'none'; script-src ${script}; style-src ${style}; ${rest}"`);
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  test('each finding leads to its frame', () => {
    const links = Array.from(html.matchAll(/<a data-finding href="([^"]*)"/g), ([, href = '']) =>
      readFlameHash(href.replaceAll('&amp;', '&')),
    );
    expect(links.map((link) => [link?.service, link?.frame])).toEqual([
      ['ai-yolo26', 'iou'],
      ['nemotron-backend', 'JSONEncoder.iterencode'],
      ['ai-enrichment', 'preprocess'],
    ]);
  });

  test('a finding without a flame graph is listed, but leads nowhere', () => {
    const some = { ...report, flameGraphs: report.flameGraphs.slice(1) };
    expect(renderHtml(some).match(/<a data-finding/g)).toHaveLength(2);
  });

  test('the page says what it cannot show', () => {
    expect(renderHtml(failedReport())).toContain('The flame graphs were left out of this report.');
    expect(html).toContain('The flame graphs need JavaScript.');
  });

  test('no name ends the data', () => {
    const [graph] = report.flameGraphs;
    const name = '</script><script>alert(1)</script><!--';
    const functions = (graph?.functions ?? []).map((fn) => ({ ...fn, name, file: name }));
    const hostile = renderHtml({ ...report, flameGraphs: [{ ...graph!, functions }] });
    expect(hostile.match(/<script/g)).toHaveLength(2);
    expect(hostile.match(/<\/script/g)).toHaveLength(2);
    const json = /<script type="application\/json" id="flame-data">(.*?)<\/script>/s.exec(hostile)?.[1] ?? '';
    expect((JSON.parse(json) as ViewerData).strings).toContain(name);
  });

  test('20,000 nodes make a page below 1.5 MB', () => {
    expect(Buffer.byteLength(renderHtml(reportWithNodes(14, 20_000)))).toBeLessThan(1_500_000);
  });
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
