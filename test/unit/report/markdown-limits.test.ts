import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { parseGfm, tableRows } from '../../support/gfm.ts';
import {
  failedReport,
  largeReport,
  notEvaluatedReport,
  SAMPLE_REPORTS,
} from '../../support/sample-report.ts';

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

describe('never longer than allowed', () => {
  const samples = { ...SAMPLE_REPORTS, large: () => largeReport(400, 12) };
  test.each(Object.entries(samples))('%s', (_, make) => {
    const report = make();
    for (const maxCharacters of [60_000, 20_000, 8000, 4000, 2000, 1000, 300, 100, 10, 0]) {
      for (const detail of ['comment', 'summary'] as const) {
        const text = renderMarkdown(report, { maxCharacters, detail });
        expect(text.length).toBeLessThanOrEqual(maxCharacters);
        expect(bytes(text)).toBeLessThanOrEqual(maxCharacters);
      }
    }
  });

  test('names of many bytes count as bytes', () => {
    const report = largeReport(200, 10, (index) => `函数${'数'.repeat(200)}${index}`);
    expect(bytes(renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' }))).toBeLessThanOrEqual(
      60_000,
    );
  });
});

describe('what is shed first', () => {
  const report = largeReport(60, 12);

  test('the table and the footer stay when the sections go', () => {
    const text = renderMarkdown(report, { maxCharacters: 3000, detail: 'comment' });
    const [first = []] = tableRows(parseGfm(text));
    expect(first).toHaveLength(11);
    expect(text).not.toContain('<details>');
    expect(text).toContain('This text was shortened to fit.');
    expect(text).toContain('flamegate 1.0.0');
    expect(text).toContain('more functions over the limits.');
  });

  test('services without a finding go before those with one', () => {
    const whole = renderMarkdown(failedReport(), { maxCharacters: 60_000, detail: 'summary' });
    const less = renderMarkdown(failedReport(), { maxCharacters: 7300, detail: 'summary' });
    expect(whole).toContain('<details><summary><code>ai-clip</code>');
    expect(whole).not.toContain('shortened');
    expect(less).toContain('<details><summary><code>ai-yolo26</code>');
    expect(less).toContain('<details><summary>Passed: 4 services</summary>');
    expect(less).toContain('shortened');
  });

  test('a comment shows services that passed in one table from the start', () => {
    const text = renderMarkdown(failedReport(), { maxCharacters: 60_000, detail: 'comment' });
    expect(text).toContain('<details><summary>Passed: 4 services</summary>');
    expect(text).toContain('- `ai-llm` cpu: the load differs by a factor of 1.68 between the sides (FG220).');
    expect(text).not.toContain('<code>ai-clip</code>');
    expect(text).not.toContain('not tested');
    expect(text).not.toContain('shortened');
  });

  test('what is not evaluated outlives the tables of services', () => {
    const text = renderMarkdown(notEvaluatedReport(), { maxCharacters: 2000, detail: 'comment' });
    expect(text).toContain('FG104');
    expect(text).not.toContain('<code>ai-yolo26</code>');
  });

  test('less room never shows more', () => {
    const lengths = [60_000, 30_000, 15_000, 7500, 3000, 1500].map(
      (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'comment' }).length,
    );
    expect(lengths).toEqual(lengths.toSorted((first, second) => second - first));
  });

  test('with hardly any room the verdict is left', () => {
    expect(renderMarkdown(failedReport(), { maxCharacters: 20, detail: 'comment' })).toBe('flamegate: fail');
  });
});

test('a summary shows more than a comment', () => {
  const report = largeReport(120, 4);
  const comment = renderMarkdown(report, { maxCharacters: 1_000_000, detail: 'comment' });
  const summary = renderMarkdown(report, { maxCharacters: 1_000_000, detail: 'summary' });
  expect(summary.length).toBeGreaterThan(comment.length);
  expect(summary).toContain('service-118');
});
