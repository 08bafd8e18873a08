import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../../src/report/html/html.ts';
import type { ViewerData } from '../../../../src/report/html/viewer-data.ts';
import type { Report } from '../../../../src/report/report.ts';
import { reportWithNodes } from '../../../support/flame-page.ts';
import { failedReport, largeReport } from '../../../support/sample-report.ts';
import { SERVICES, worstReport } from '../../../support/worst-report.ts';

const MOST_BYTES = 1_500_000;

function dataOf(html: string): ViewerData {
  const json = /<script type="application\/json" id="flame-data">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(json ?? 'null') as ViewerData;
}

/** Services of a page in their order, by what their summaries hold. */
function summaries(html: string): string[] {
  return Array.from(html.matchAll(/<summary>(<span class="verdict.*?)<\/summary>/g), ([, text = '']) => text);
}

function deadLinks(html: string): string[] {
  const places = new Set(Array.from(html.matchAll(/ id="(c\d+)"/g), ([, id]) => id));
  return Array.from(html.matchAll(/ href="#(c\d+)"/g), ([, id = '']) => id).filter((id) => !places.has(id));
}

/** 200 services with 2,000 findings and names at their worst, and 200 others whose graphs have 20,000 nodes. */
function worstPage(): Report {
  const worst = worstReport();
  const { comparisons, flameGraphs } = reportWithNodes(SERVICES, 20_000);
  return { ...worst, comparisons: [...worst.comparisons, ...comparisons], flameGraphs };
}

describe('a page stays below 1.5 MB', () => {
  const pages: Record<string, () => Report> = {
    '200 services with 10 functions': () => largeReport(200, 10),
    '2,000 services': () => largeReport(2000, 3),
    '200 services with 20,000 nodes': () => reportWithNodes(200, 20_000),
    'one service with 60,000 nodes': () => reportWithNodes(1, 60_000),
    'names at their worst': worstReport,
    'all of it': worstPage,
  };
  test.each(Object.entries(pages))('%s', (_, make) => {
    const html = renderHtml(make());
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    expect(html.trimEnd()).toMatch(/<\/html>$/);
    expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
    expect(deadLinks(html)).toEqual([]);
  });
});

test('the graphs keep their part of the page whatever the tables would take', () => {
  const { graphs, leftOut } = dataOf(renderHtml(worstPage()));
  expect(leftOut).toBe(0);
  expect(graphs.reduce((sum, { frames }) => sum + frames.length, 0)).toBe(20_000);
});

test('graphs that cannot fit are counted on the page', () => {
  const html = renderHtml(reportWithNodes(1, 60_000));
  expect(html).toContain('1 flame graph did not fit into this page.');
  expect(dataOf(renderHtml(reportWithNodes(6, 60_000))).leftOut).toBeGreaterThan(0);
});

test('where there is room nothing is left out', () => {
  const html = renderHtml(failedReport());
  expect(html).not.toContain('in the JSON report');
  expect(summaries(html)).toHaveLength(6);
});

test('what is left out is said, and every service has its verdict', () => {
  const html = renderHtml(worstReport());
  expect(summaries(html)).toHaveLength(SERVICES);
  expect(html).toMatch(/and [\d,]+ more functions, in the JSON report/);
  const many = renderHtml(largeReport(20_000, 1));
  expect(many).toMatch(/and [\d,]+ more services, in the JSON report/);
  expect(Buffer.byteLength(many)).toBeLessThan(MOST_BYTES);
});

test('the page is written once, not once for each size', () => {
  const report = worstReport();
  let reads = 0;
  const functions = report.comparisons.flatMap((comparison) => comparison.functions);
  for (const fn of functions) {
    const { explanation } = fn;
    Object.defineProperty(fn, 'explanation', {
      get: () => {
        reads++;
        return explanation;
      },
    });
  }
  renderHtml(report);
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThanOrEqual(3 * functions.length);
});

test('services stand in the order of the findings, and names are cut in tables', () => {
  const report = largeReport(4, 1, (index) => `handler_${index}`);
  const [first, , third] = report.comparisons;
  if (first === undefined || third === undefined) throw new Error('the report has too few services');
  Object.assign(first, { alias: 'a'.repeat(500) });
  Object.assign(third.functions[0]!, { addedShare: 9 });
  const html = renderHtml(report);
  const order = summaries(html).map((text) => /service-\d+/.exec(text)?.[0]);
  expect(order).toEqual(['service-002', 'service-000', 'service-001', 'service-003']);
  const cell = /<td[^>]*class="where"><span>(.*?)<\/span><\/td>/g;
  const cells = Array.from(html.matchAll(cell), ([, text = '']) => text.replaceAll(/<[^>]*>/g, ''));
  expect(cells).toHaveLength(2);
  for (const text of cells) expect(text.length).toBeLessThanOrEqual(122);
});

test('evidence, moved cost and the raw data stand on the page as in the comment', () => {
  const report = failedReport();
  const shift = { kind: 'renamed', share: 0.42, net: 0.1, isBalanced: true, evidence: [] };
  const names = (name: string) => [{ name, file: 'ai.py' }];
  report.comparisons[0]!.moved = [{ ...shift, from: names('normalize'), to: names('l2_normalize') }];
  const html = renderHtml(report);
  expect(html).toContain('class="evidence"><span>▰▰▰▱▱</span>');
  expect(html).toContain('<dt>Evidence</dt>');
  // Nothing speaks for an improvement in the same measure: its table has no such column.
  expect(html.match(/<th[^>]*>evidence<\/th>/g)).toHaveLength(1);
  expect(html).toContain('<h2>Moved, not grown</h2>');
  expect(html).toContain('<code>l2_normalize</code> in <code>ai-yolo26</code>');
  expect(html).toContain('<code>profiles/</code>');
});
