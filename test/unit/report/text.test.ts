import { describe, expect, test } from 'vitest';
import { renderText } from '../../../src/report/text.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { failedReport, largeReport, SAMPLE_REPORTS } from '../../support/sample-report.ts';

const PLAIN = { color: false };
const ESCAPE = String.fromCharCode(27);

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}

test('the report of a failed build', async () => {
  await expect(renderText(failedReport(), PLAIN)).toMatchFileSnapshot('../../fixtures/report/failed.txt');
});

describe('every sample', () => {
  test.each(Object.entries(SAMPLE_REPORTS))('%s fits 120 columns and starts with the verdict', (_, make) => {
    const text = renderText(make(), PLAIN);
    expect(text).toMatch(
      /^flamegate (?:failed|would have failed|warns|passed|could not|is incomplete|compared)/,
    );
    expect(widest(text)).toBeLessThanOrEqual(120);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object| \n/);
  });
});

test('colour adds nothing but colour', () => {
  const coloured = renderText(failedReport(), { color: true });
  expect(coloured).toContain(`${ESCAPE}[31mfail${ESCAPE}[0m`);
  const pattern = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');
  expect(coloured.replaceAll(pattern, '')).toBe(renderText(failedReport(), PLAIN));
});

test('no name sends control characters or breaks a line', () => {
  const report = failedReport();
  const [comparison] = report.comparisons;
  const [template] = comparison?.functions ?? [];
  if (comparison === undefined || template === undefined) throw new Error('the sample has no function');
  const functions = WORST_NAMES.map((name) => ({ ...template, name, file: name, explanation: name }));
  const text = renderText(
    { ...report, comparisons: [{ ...comparison, service: WORST_NAMES.join(''), functions }] },
    PLAIN,
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(text.split('\n').filter((line) => line.startsWith('fail '))).toHaveLength(10);
});

test('columns of one table line up', () => {
  const lines = renderText(failedReport(), PLAIN).split('\n');
  const start = lines.findIndex((line) => line.includes('expected → seen'));
  const ends = lines.slice(start, start + 3).map((line) => [...line].length);
  expect(new Set(ends).size).toBe(1);
});

test('of many services only those with something to say have a table', () => {
  const text = renderText(largeReport(400, 3), PLAIN);
  expect(text).toContain('more services: see the report files.');
  expect(text.split('\n').length).toBeLessThan(400);
});
