import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/report/escape.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { allNodes, countTypes, parseGfm, tableRows, textOf } from '../../support/gfm.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import {
  emptyReport,
  failedReport,
  inconclusiveReport,
  largeReport,
  notEvaluatedReport,
  passedReport,
  SAMPLE_REPORTS,
  warnedReport,
} from '../../support/sample-report.ts';

const COMMENT = { maxCharacters: 60_000, detail: 'comment' } as const;

function firstLine(report: Report): string {
  return renderMarkdown(report, COMMENT).split('\n')[0] ?? '';
}

test('the comment of a failed build', async () => {
  await expect(renderMarkdown(failedReport(), COMMENT)).toMatchFileSnapshot(
    '../../fixtures/report/failed.md',
  );
});

test('the comment of a build that is not evaluated', async () => {
  await expect(renderMarkdown(notEvaluatedReport(), COMMENT)).toMatchFileSnapshot(
    '../../fixtures/report/not-evaluated.md',
  );
});

describe('the first line says what happened', () => {
  test.each([
    [
      failedReport(),
      '### 🔴 flamegate failed: `iou` in `ai-yolo26` costs 2.01× what this load should cost. Make it cheaper, or raise `fail-on-growth`.',
    ],
    [
      warnedReport(),
      '### 🟡 flamegate warns: `JSONEncoder.iterencode` in `nemotron-backend` costs 1.47× what this load should cost. Look at what changed.',
    ],
    [passedReport(), '### 🟢 flamegate passed: no function grew beyond the limits in 6 services'],
    [
      inconclusiveReport(),
      '### ⚪ flamegate could not decide: `ai-clip` cpu is inconclusive. Measure at least 21 minutes, or raise the load.',
    ],
    // A longer remedy stands in the next line.
    [notEvaluatedReport(), '### ⚪ flamegate is incomplete: `ai-enrichment-light` cpu was not evaluated'],
    [
      emptyReport(),
      '### ⚪ flamegate compared nothing, so this is not a pass. Check the address, the tenant and the two windows.',
    ],
  ])('$verdict', (report, line) => {
    expect(firstLine(report)).toBe(line);
  });
});

describe('mode and policy are said at once', () => {
  test.each(['observe', 'warn'] as const)('mode %s', (mode) => {
    const conclusion = mode === 'observe' ? 'success' : 'warning';
    const lines = renderMarkdown(failedReport({ mode, conclusion, exitCode: 0 }), COMMENT).split('\n');
    expect(lines[0]).toContain('flamegate would have failed: ');
    expect(lines[2]).toBe(`Mode is \`${mode}\`, so the build goes on. In enforce mode it would have failed.`);
  });

  test('a policy that softens', () => {
    const lines = renderMarkdown(inconclusiveReport(), COMMENT).split('\n');
    expect(lines[2]).toBe('`on-inconclusive: warn` makes this a warning, so the build goes on.');
  });

  test('nothing is said where the verdict decides alone', () => {
    expect(renderMarkdown(failedReport(), COMMENT)).not.toContain('enforce mode');
    expect(renderMarkdown(passedReport({ mode: 'observe' }), COMMENT)).not.toContain('enforce mode');
  });
});

test('the first table has at most ten rows over all services, worst first', () => {
  const root = parseGfm(renderMarkdown(largeReport(40, 2), COMMENT));
  const [first = []] = tableRows(root);
  expect(first).toHaveLength(11);
  expect(first.slice(1).map((row) => textOf(row[0] as never))).toEqual(Array(10).fill('🔴 fail'));
});

test('a failed row stands before a warned one, with numbers and links', () => {
  const [first = []] = tableRows(parseGfm(renderMarkdown(failedReport(), COMMENT)));
  expect(first.map((row) => row.map(textOf).join(' ~ ').replaceAll('\u00a0', ' '))).toEqual([
    ' ~ service · type ~ function ~ expected → seen ~ growth (range) ~ evidence ~ added ~ links',
    '🔴 fail ~ ai-yolo26 · cpu ~ iou ai.py ~ 26.7 s → 53.7 s ~ 2.01× (1.39–2.91) ~ ▰▰▰▱▱ ~ +0.11 cores ~ Grafana',
    '🟡 warn ~ nemotron-backend · cpu ~ JSONEncoder.iterencode ~ 18.5 s → 27.3 s ~ 1.47× (1.03–2.10) ~ ▰▱▱▱▱ ~ +0.035 cores ~ ',
  ]);
});

test('a function without a baseline is called new', () => {
  const report = failedReport();
  const [comparison] = report.comparisons;
  Object.assign(comparison?.functions[0] ?? {}, {
    class: 'new',
    verdict: 'warn',
    growth: null,
    growthLow: null,
    growthHigh: null,
    self: { baseline: 0, candidate: 12.3e9 },
  });
  Object.assign(report, { verdict: 'warn', comparisons: [{ ...comparison, verdict: 'warn' }] });
  const text = renderMarkdown(report, COMMENT);
  expect(text).toContain('`iou` in `ai-yolo26` is new and adds 0.11 cores, 70 % of its service');
  expect(text).toContain('**new**');
});

test('a fail without a function over the limits names the service', () => {
  const report = passedReport({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
  Object.assign(report.comparisons[0] ?? {}, { verdict: 'fail' });
  expect(firstLine(report)).toBe(
    '### 🔴 flamegate failed: `ai-yolo26` cpu is over its limits. Make it cheaper, or raise `fail-on-growth`.',
  );
});

describe('every sample', () => {
  test.each(Object.entries(SAMPLE_REPORTS))('%s is whole Markdown, the same each time', (_, make) => {
    const text = renderMarkdown(make(), COMMENT);
    expect(text).toBe(renderMarkdown(make(), COMMENT));
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
    expect(text).not.toMatch(/!(?!\[)/);
    const marks = text.match(/[🔴🟡⚪🟢]/gu) ?? [];
    expect(marks.length).toBeLessThanOrEqual(11);
  });
});

describe('hostile names', () => {
  const expected = (text: string): string => visible(text, 120);

  function hostileReport(): Report {
    const report = failedReport();
    const [comparison] = report.comparisons;
    const [template] = comparison?.functions ?? [];
    if (comparison === undefined || template === undefined) throw new Error('the sample has no function');
    const comparisons = WORST_NAMES.map((name, index) => ({
      ...comparison,
      service: `${name}`,
      alias: name === '' ? 'cpu' : name,
      reasons: [{ code: 'FG1|', message: name, remedy: name }],
      ignored: { share: 0.1, functions: [{ name, file: name, share: { baseline: 0.1, candidate: 0.1 } }] },
      links: [{ label: name, url: index % 2 === 0 ? `https://a.example/?q=${name}` : name }],
      functions: [
        { ...template, name, file: name, explanation: name, addedShare: WORST_NAMES.length - index },
      ],
    }));
    return { ...report, comparisons, key: WORST_NAMES.join(''), tool: { ...report.tool, version: '@x|y' } };
  }

  test('change neither rows nor cells, and each cell shows its name', () => {
    const root = parseGfm(renderMarkdown(hostileReport(), COMMENT));
    const [first = []] = tableRows(root);
    expect(first).toHaveLength(11);
    for (const row of first) expect(row).toHaveLength(8);
    const names = first.slice(1).map((row) => {
      const code = allNodes(row[2] as never).find((node) => node.type === 'inlineCode');
      return code !== undefined && 'value' in code ? code.value : undefined;
    });
    expect(names).toEqual(WORST_NAMES.slice(0, 10).map(expected));
  });

  test.each(['comment', 'summary'] as const)('become no markup in a %s', (detail) => {
    const root = parseGfm(renderMarkdown(hostileReport(), { maxCharacters: 500_000, detail }));
    const counts = countTypes(root);
    for (const type of [
      'image',
      'emphasis',
      'delete',
      'footnoteReference',
      'linkReference',
      'definition',
      'code',
    ]) {
      expect(counts[type], type).toBeUndefined();
    }
    const links = allNodes(root).flatMap((node) => (node.type === 'link' ? [new URL(node.url)] : []));
    expect(new Set(links.map(({ host }) => host))).toEqual(new Set(['a.example', 'github.com']));
    const tags = allNodes(root).flatMap((node) => (node.type === 'html' ? [node.value] : []));
    for (const tag of tags) {
      const prose = tag
        .replaceAll(/<code>[^<]*<\/code>/g, '')
        .replaceAll(/<\/?(?:sub|details|summary)>/g, '');
      expect(prose).not.toMatch(/[<>@#]/);
    }
  });

  test('keep every details section whole', () => {
    const text = renderMarkdown(hostileReport(), { maxCharacters: 500_000, detail: 'summary' });
    const html = allNodes(parseGfm(text)).flatMap((node) => (node.type === 'html' ? [node.value] : []));
    const opened = html.join('\n').match(/<details>/g)?.length;
    const closed = html.join('\n').match(/<\/details>/g)?.length;
    expect(opened).toBe(closed);
    expect(opened).toBeGreaterThan(WORST_NAMES.length);
  });
});

test('what does not count is told in the same words above and below', () => {
  const text = renderMarkdown(failedReport(), COMMENT);
  expect(text).toMatch(/ · not counted: 1 optional$/mu);
  expect(text).toContain('<summary>Not counted: 1 optional, 5 without such profiles</summary>');
});

test('the flame graphs are linked once, and only where there is a run', () => {
  const text = renderMarkdown(failedReport(), COMMENT);
  expect(text.match(/#artifacts/gu)).toHaveLength(1);
  expect(renderMarkdown({ ...failedReport(), run: null }, COMMENT)).not.toContain('artifact');
});
