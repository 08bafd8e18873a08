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

describe('the findings beside the flame graphs', () => {
  /** A report whose every name and message is this one. */
  const named = (name: string) => {
    const report = withFlameGraphs(failedReport());
    const comparisons = report.comparisons.slice(0, 1).map((comparison) => ({
      ...{ ...comparison, service: name, alias: name },
      reasons: [{ code: 'FG208', message: name, remedy: '' }],
      functions: comparison.functions.map((fn) => ({ ...fn, name, file: name })),
    }));
    const flameGraphs = report.flameGraphs.slice(0, 1).map((graph) => ({ ...graph, service: name }));
    return { ...report, comparisons, flameGraphs };
  };
  const listOf = (name: string) =>
    /<nav class="found"[^>]*>(.*?)<\/nav>/s.exec(renderHtml(named(name)))?.[1] ?? '';
  // Words of a message may stand in code.
  const tagsOf = (html: string) => html.match(/<(?!\/?code>)[a-z!/][^\s>]*/giu);

  test('have the service, the reason and the functions', () => {
    expect(listOf('harmless')).toContain('<span class="why">harmless</span>');
    expect(listOf('harmless')).toContain('<bdi>harmless</bdi> · <bdi>harmless</bdi>');
    expect(listOf('harmless')).toContain('<code>harmless</code>');
    expect(listOf('harmless')).toContain('<a data-finding href="#service=harmless');
  });

  test.each(WORST_NAMES.filter((name) => name.trim() !== ''))('%.40j becomes no tag', (name) => {
    expect(tagsOf(listOf(name))).toEqual(tagsOf(listOf('harmless')));
    expect(listOf(name)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

describe('what stands in the head and in links', () => {
  const [comparison] = failedReport().comparisons;
  const [fn] = comparison?.functions ?? [];
  if (comparison === undefined || fn === undefined) throw new Error('the sample has no function');
  const pageWith = (name: string, links: { label: string; url: string }[] = []) =>
    renderHtml({
      ...failedReport(),
      comparisons: [{ ...comparison, service: name, links, functions: [{ ...fn, name, links }] }],
    });

  test('the title ends where it should', () => {
    const html = pageWith('</title><img src=x>');
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]*&lt;\/title&gt;/);
    expect(html).not.toContain('<img');
  });

  test.each(['javascript:alert(1)', 'data:text/html,planted', '//planted.example/'])(
    'the address %s is that of no link',
    (url) => {
      const html = pageWith('f', [{ label: 'planted label', url }]);
      expect(html).not.toContain(`href="${url}`);
      expect(pageWith('f', [{ label: 'planted label', url: 'https://a.example/' }])).toContain(
        'href="https://a.example/"',
      );
    },
  );

  test('the label of a link is no tag', () => {
    const html = pageWith('f', [{ label: '<img src=x>', url: 'https://a.example/"><img src=y>' }]);
    expect(html).toContain('href="https://a.example/');
    expect(html).not.toContain('<img');
  });
});
