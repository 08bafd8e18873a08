import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { renderText } from '../../../src/report/text.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { failedReport, largeReport, SAMPLE_REPORTS } from '../../support/sample-report.ts';

const PLAIN = { color: false };
const ESCAPE = String.fromCharCode(27);
const COLOR = new RegExp(`${ESCAPE}\\[[\\d;]+m`, 'g');

function widest(text: string): number {
  return Math.max(...text.split('\n').map(textWidth));
}

describe('the report of a failed build', () => {
  test.each([
    ['', PLAIN],
    ['-40', { ...PLAIN, columns: 40 }],
    ['-60', { ...PLAIN, columns: 60 }],
    ['-80', { ...PLAIN, columns: 80 }],
    ['-200', { ...PLAIN, columns: 200 }],
    ['-verbose', { ...PLAIN, verbose: true }],
  ])('failed%s.txt', async (name, options) => {
    const text = renderText(failedReport(), options);
    await expect(text).toMatchFileSnapshot(`../../fixtures/report/failed${name}.txt`);
  });

  test('in colour, each sequence shown as its number', async () => {
    const text = renderText(failedReport(), { color: true, columns: 80 });
    const shown = text.replaceAll(ESCAPE, '').replaceAll(/\[([\d;]+)m/g, '‹$1›');
    await expect(shown).toMatchFileSnapshot('../../fixtures/report/failed-color.txt');
  });

  test('tells on the first screen what grew, by how much, since when, and what to do', () => {
    const screen = renderText(failedReport(), { ...PLAIN, columns: 80 })
      .split('\n')
      .slice(0, 24)
      .join('\n');
    for (const told of [
      'iou',
      '2.01×',
      '+0.11 cores',
      'New since baseline 3f2a91c',
      'Make it cheaper',
      'ai-yolo26',
    ])
      expect(screen).toContain(told);
  });
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

  test.each(Object.entries(SAMPLE_REPORTS))('%s fits every screen, in short and in full', (_, make) => {
    for (const columns of [40, 41, 50, 60, 61, 72, 80, 100, 120, 200]) {
      for (const verbose of [false, true]) {
        const text = renderText(make(), { ...PLAIN, columns, verbose });
        expect(widest(text)).toBeLessThanOrEqual(columns);
        expect(text).not.toMatch(/NaN|undefined|Infinity|\[object| \n/);
      }
    }
  });
});

test('a narrower screen than 40 columns is taken for one of 40', () => {
  const text = renderText(failedReport(), { ...PLAIN, columns: 20 });
  expect(text).toBe(renderText(failedReport(), { ...PLAIN, columns: 40 }));
});

describe('what passed', () => {
  test('takes one line', () => {
    const text = renderText(failedReport(), PLAIN);
    expect(text.match(/^ {2}pass {2}ai-florence .*\+81 %$/gm)).toHaveLength(1);
    expect(text).not.toContain('ai-florence cpu: pass');
    expect(text).not.toContain('tokenize (ai.py)');
  });

  test('has its functions where everything is wanted', () => {
    const text = renderText(failedReport(), { ...PLAIN, verbose: true });
    expect(text).toContain('ai-florence cpu: pass');
    expect(text).toContain('tokenize (ai.py)');
  });

  test.each([
    ['auto', 'load factor'],
    ['fixed', 'at same load'],
    ['requests', 'per request'],
  ] as const)('names its factor by what is known of the load: %s', (kind, words) => {
    const [first, ...others] = failedReport().comparisons.map((one) => ({
      ...one,
      verdict: 'pass' as const,
    }));
    if (first === undefined) throw new Error('the sample has no comparison');
    const comparisons = [{ ...first, detectableTotal: 0.254 }, ...others];
    const text = renderText(
      { ...failedReport(), comparisons, load: { kind, baseline: 1, candidate: 1 } },
      PLAIN,
    );
    expect(text).toMatch(new RegExp(`  ${words}  would have found  of the whole$`, 'm'));
    expect(text).toMatch(/ {2}pass {2}ai-yolo26 .* \+76 % +\+25 %$/m);
  });

  test('keeps its improvements, moved cost and notes', () => {
    const text = renderText(failedReport(), PLAIN);
    expect(text).toMatch(/^improved {2}ai-enrichment .*preprocess/m);
    expect(text).toContain('ai-llm cpu: the load differs by a factor of 1.68');
  });
});

describe('what is no finding', () => {
  const report = () => {
    const [clip, other, ...rest] = failedReport().comparisons;
    const [fn] = clip?.functions ?? [];
    if (clip === undefined || other === undefined || fn === undefined) throw new Error('no function');
    const names = (name: string) => [{ name, file: 'ai.py' }];
    const moved = [
      {
        ...{ kind: 'renamed', from: names('normalize'), to: names('l2_normalize'), share: 0.5, net: 0.1 },
        ...{ isBalanced: true, evidence: [] },
      },
    ];
    const fresh = { ...fn, name: 'fresh', class: 'new' as const, verdict: 'pass' as const };
    const functions = [...other.functions, fresh];
    return {
      ...failedReport(),
      comparisons: [clip, { ...other, verdict: 'pass' as const, moved, functions }, ...rest],
    };
  };

  test('is what moved, once, and what is new', () => {
    const text = renderText(report(), PLAIN);
    expect(text).toMatch(
      /^Moved, not grown\n {2}- normalize → l2_normalize in \S+ cpu: renamed, not grown/mu,
    );
    expect(text.match(/l2_normalize/gu)).toHaveLength(1);
    expect(renderText(report(), { ...PLAIN, verbose: true }).match(/l2_normalize/gu)).toHaveLength(1);
    expect(text).toMatch(/^New functions\n.*\nnew {2}\S+ +cpu +fresh \(ai\.py\)/mu);
  });
});

test('services stand in the order of their findings, as in a comment', () => {
  const [first, second] = failedReport().comparisons;
  if (first === undefined || second === undefined) throw new Error('the sample has two comparisons');
  const named = (service: string, addedShare: number) => ({
    ...first,
    service,
    functions: first.functions.map((fn) => ({ ...fn, addedShare })),
  });
  const comparisons = [named('a-little', 0.1), named('b-most', 0.9), named('c-more', 0.5)];
  const report = { ...failedReport(), comparisons };
  const orderIn = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, name]) => name);
  const order = ['b-most', 'c-more', 'a-little'];
  expect(orderIn(renderText(report, PLAIN), /^(\S+) cpu: fail$/gmu)).toEqual(order);
  const markdown = renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
  expect(orderIn(markdown, /<summary><code>([^<]+)/gu)).toEqual(order);
});

test('colour adds nothing but colour', () => {
  const coloured = renderText(failedReport(), { color: true });
  expect(coloured).toContain(`${ESCAPE}[31mfail${ESCAPE}[0m`);
  expect(coloured.replaceAll(COLOR, '')).toBe(renderText(failedReport(), PLAIN));
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
  const start = lines.findIndex((line) => line.endsWith('  would have found'));
  const ends = lines.slice(start, start + 6).map(textWidth);
  expect(new Set(ends).size).toBe(1);
});

test('of many services only some have a table, and the others a line', () => {
  const text = renderText(largeReport(400, 3), PLAIN);
  expect(text).toMatch(/\d+ more comparisons: see the report files\./);
  expect(text.split('\n').length).toBeLessThan(400);
});
