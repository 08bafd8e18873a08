import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { annotationsOf } from '../../../src/github/annotations.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { formatLimit, formatLimited } from '../../../src/report/numbers.ts';
import { type Report, type ReportBudget, ReportSchema } from '../../../src/report/report.ts';
import { renderText } from '../../../src/report/text.ts';
import { measuresOf, type RuleChanges, ruleOf } from '../../support/budgets.ts';
import { caseOf, measure, SHOP } from '../../support/comparison-data.ts';
import { INUSE } from '../../support/fake-source.ts';
import { allNodes, countTypes, parseGfm, tableRows, textOf } from '../../support/gfm.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';
import { reportBudget, sampleBudgets, withBudgets } from '../../support/sample-budgets.ts';
import { failedReport, notEvaluatedReport, passedReport } from '../../support/sample-report.ts';

const COMMENT = { maxCharacters: 60_000, detail: 'comment' } as const;
const lines = (report: Report) => renderMarkdown(report, COMMENT).split('\n');

describe('numbers', () => {
  test.each([
    [0.676, 'share', '67.6 %', '67.6 %'],
    [0.05, 'share', '5.00 %', '5 %'],
    [0.5, 'cores', '0.500 cores', '0.5 cores'],
    [1, 'cores', '1.00 core', '1 core'],
    [64 * 2 ** 20, 'bytes', '64.0 MiB', '64 MiB'],
    [10 * 2 ** 20, 'bytes-per-second', '10.0 MiB/s', '10 MiB/s'],
    [0, 'bytes', '0 B', '0 B'],
    [null, 'cores', '–', '–'],
    [Number.NaN, 'share', '–', '–'],
  ] as const)('%d %s', (value, unit, measured, limit) => {
    expect(formatLimited(value, unit)).toBe(measured);
    expect(formatLimit(value, unit)).toBe(limit);
  });
});

describe('from the judge to the report', () => {
  function budgetsOf(
    changes: RuleChanges,
    ...more: Parameters<typeof measuresOf> extends [unknown, ...infer R] ? R : never
  ) {
    const rules = [ruleOf(changes)];
    const input = { rules, measures: measuresOf(rules, ...more), matches: matchesGlob };
    const build = judgeBuild([caseOf('ai-yolo26', measure(SHOP, SHOP))], DEFAULT_POLICY, input);
    const report = buildReport(build, REPORT_CONTEXT);
    expect(ReportSchema.parse(report)).toEqual(report);
    return report.budgets;
  }
  const explained = (budgets: readonly ReportBudget[]) => budgets.map(({ explanation }) => explanation);

  test('an exceeded share', () => {
    const [budget] = budgetsOf({ target: { kind: 'function', name: 'iou', file: 'ai.py' } }, {});
    expect(budget).toMatchObject({ verdict: 'warn', value: null, target: { file: 'ai.py' } });
    const [over] = budgetsOf({}, { 'iou;main': 2000, 'linear;main': 8000 });
    expect(over).toMatchObject({ verdict: 'fail', value: 0.2, share: 0.2, limit: 0.05, unit: 'share' });
    expect(over).toMatchObject({ alias: 'cpu', origin: 'flamegate.yml:3:5', samples: 2000 });
    expect(over?.explanation).toMatch(
      /^20\.0 % of the service, at least 1\d\.\d % with 95 % confidence, [\d,]+ samples, 5 % allowed$/,
    );
  });

  test.each<[string, RuleChanges, Record<string, number>, object, RegExp]>([
    ['met', {}, { 'iou;main': 100, 'linear;main': 9900 }, {}, /^1\.00 % of the service, 5 % allowed$/],
    [
      'noise',
      {},
      { 'iou;main': 540, 'linear;main': 9460 },
      {},
      /: above, but within the noise \(4\.\d+ % to /,
    ],
    [
      'few samples',
      {},
      { 'iou;main': 99, 'linear;main': 401 },
      {},
      /: above, but 99 samples are too few to fail$/,
    ],
    [
      'few blocks',
      {},
      { 'iou;main': 2001, 'linear;main': 7999 },
      { blocks: 1 },
      /fewer than three time blocks/,
    ],
    ['tiny', {}, { 'iou;main': 1, 'linear;main': 40 }, {}, /^the service has too few samples/],
    ['nothing', {}, { main: 4000 }, {}, /^no function in the profiles matches: /],
    ['no service', { services: ['x'] }, { main: 4000 }, {}, /^no service of this run has this name/],
    [
      'no type',
      { limit: [1, 'bytes'] },
      { main: 4000 },
      {},
      /a limit in bytes needs profiles of memory in use$/,
    ],
    [
      'cores',
      { limit: [0.5, 'cores'] },
      { 'iou;main': 2400, main: 1 },
      {},
      /^0\.100 cores, 0\.5 cores allowed$/,
    ],
    [
      'no length',
      { limit: [1, 'cores'] },
      { 'iou;main': 9 },
      { durationMs: [0, 0] },
      /length .* is not known/,
    ],
    [
      'held',
      { target: { kind: 'service', name: '*' }, limit: [64 * 2 ** 20, 'bytes'] },
      { main: 10 },
      { type: INUSE, kind: 'gauge', unit: 'bytes', blocks: 1, weight: 2 ** 20, uploads: [1, 1] },
      /^10\.0 MiB per upload, 64 MiB allowed$/,
    ],
  ])('%s', (_, changes, stacks, options, sentence) => {
    const [text = '', ...more] = explained(budgetsOf(changes, stacks, options));
    expect(more).toEqual([]);
    expect(text).toMatch(sentence);
  });
});

describe('a comment', () => {
  test('names the failed budget in its first line, with where it is set', () => {
    const [first, , second, , since, , third] = lines(withBudgets(passedReport()));
    expect(first).toBe(
      '### 🔴 flamegate failed: `iou` (self) in `ai-yolo26` cpu is over its budget: 67.6 %, 5 % allowed. ' +
        'Make it cheaper, or raise the limit.',
    );
    expect(second).toBe('The budget is set in `.github/flamegate.yml:12:5`.');
    expect(since).toMatch(/^New since baseline `3f2a91c`/u);
    expect(third).toContain('budgets: 1 failed, 1 not evaluated, 1 warned, 1 met');
  });

  test('names it below a function that failed, before the tables', () => {
    const text = lines(withBudgets(failedReport()));
    expect(text[0]).toContain('`iou` in `ai-yolo26` costs 2.01×');
    const line = text.findIndex((one) => one.startsWith('- **fail**: budget of `iou` (self)'));
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThan(text.findIndex((one) => one.startsWith('|')));
    expect(text[line]).toBe(
      '- **fail**: budget of `iou` (self) in `ai-yolo26` cpu: 67.6 % of the service, at least 55.0 % with 95 % confidence, ' +
        '5 % allowed (FG219, `.github/flamegate.yml:12:5`). Make it cheaper, or raise the limit.',
    );
  });

  test('has a line for each that is not met, and a table of all', () => {
    const root = parseGfm(renderMarkdown(withBudgets(passedReport()), COMMENT));
    const rows = tableRows(root)
      .find((table) => textOf(table[0]?.[1] as never) === 'budget')
      ?.map((row) => row.map(textOf).join(' ~ '));
    expect(rows?.slice(1)).toEqual([
      'fail ~ iou (self) ~ ai-yolo26 · cpu ~ 67.6 % (55.0 % to 83.2 %) ~ 5 % ~ .github/flamegate.yml:12:5',
      'not evaluated ~ package json (total) ~ ai-foo ~ – ~ 0.5 cores ~ .github/flamegate.yml:15:5',
      'warn ~ iuo of ai.py (self) ~ – ~ – ~ 5 % ~ .github/flamegate.yml:18:5',
      'pass ~ service nemotron-* ~ nemotron-backend · memory in use ~ 10.3 MiB (8.00 MiB to 13.0 MiB) ~ 64 MiB ~ .github/flamegate.yml:21:5',
    ]);
    const bullets = lines(withBudgets(passedReport())).filter((line) => line.includes('FG219'));
    expect(bullets).toHaveLength(3);
  });

  test('says when they are met, and nothing of budgets without any', () => {
    const met = sampleBudgets().filter(({ verdict }) => verdict === 'pass');
    expect(lines({ ...passedReport(), budgets: met })[0]).toBe(
      '### 🟢 flamegate passed: no function grew beyond the limits in 6 services, and 1 budget is met',
    );
    expect(renderMarkdown(failedReport(), COMMENT)).not.toMatch(/budget/i);
  });

  test.each([
    [
      'not-evaluated',
      1,
      'flamegate is incomplete: the budget of package `json` (total) in `ai-foo` was not measured. Correct the name, or add the service to `services`.',
    ],
    [
      'warn',
      2,
      'flamegate warns: the budget of `iuo` of `ai.py` (self) matches nothing. Write the name as the report shows it, with `*` for what may change, or remove the budget.',
    ],
  ] as const)('a build that is %s because of a budget names it', (verdict, index, headline) => {
    const report = { ...passedReport(), verdict, budgets: sampleBudgets().slice(index, index + 1) };
    expect(lines(report)[0]).toMatch(/^### \S+ /u);
    expect(lines(report)[0]?.replace(/^### \S+ /u, '')).toBe(headline);
  });

  test('a service that is not evaluated comes before a budget that is not', () => {
    const report = { ...notEvaluatedReport(), budgets: sampleBudgets().slice(1) };
    expect(lines(report)[0]).toContain('`ai-enrichment-light` cpu was not evaluated');
  });

  test('of very many budgets the worst are shown, within the limit', () => {
    const many = Array.from({ length: 5000 }, (_, index) => reportBudget({ service: `service-${index}` }));
    const report = withBudgets(passedReport(), many);
    const text = renderMarkdown(report, COMMENT);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('and 4,990 more');
    expect(text).toContain('and 4,980 more');
    expect(renderMarkdown(report, { ...COMMENT, maxCharacters: 1500 })).toContain('67.6 %');
    expect(renderHtml(report).length).toBeLessThan(1_000_000);
    expect(renderText(report, { color: false }).split('\n').length).toBeLessThan(200);
  });
});

describe('elsewhere', () => {
  const report = withBudgets(passedReport());

  test('the terminal tells what is not met, and lists what is', () => {
    const text = renderText(report, { color: false });
    expect(text).toContain('  - fail: budget of iou (self) in ai-yolo26 cpu: 67.6 % of the service');
    expect(text).toMatch(/Budgets that are met\n.*\n {2}pass {2}service nemotron-\* .*10\.3 MiB/);
  });

  test('the page has a table of all', () => {
    const html = renderHtml(report);
    expect(html).toContain('<h2>Budgets</h2>');
    expect(html).toContain('aria-label="Budgets"');
    expect(html).toContain('<code>.github/flamegate.yml:12:5</code>');
    expect(renderHtml(passedReport())).not.toContain('Budgets');
  });

  test('annotations: an exceeded limit is an error before what grew, none for one that is met', () => {
    const found = annotationsOf(withBudgets(failedReport())).map(({ level, title }) => `${level} ${title}`);
    expect(found.slice(0, 2)).toEqual([
      'error flamegate: budget of iou in ai-yolo26 (FG219)',
      'error flamegate: iou in ai-yolo26 (cpu)',
    ]);
    expect(found.filter((text) => text.includes('budget of'))).toEqual([
      'error flamegate: budget of iou in ai-yolo26 (FG219)',
      'error flamegate: budget of json in ai-foo (FG219)',
      'warning flamegate: budget of iuo (FG219)',
    ]);
    const [first] = annotationsOf(report);
    expect(first?.message).toBe(
      '67.6 % of the service, at least 55.0 % with 95 % confidence, 5 % allowed (.github/flamegate.yml:12:5). ' +
        'Make it cheaper, or raise the limit.',
    );
    expect(annotationsOf({ ...report, mode: 'observe' }).every(({ level }) => level === 'notice')).toBe(true);
  });
});

describe('hostile names', () => {
  const budgets = WORST_NAMES.map((name, index) =>
    reportBudget({
      origin: name,
      target: {
        kind: (['function', 'package', 'service'] as const)[index % 3] ?? 'function',
        name,
        file: name,
      },
      service: name,
      alias: name,
      explanation: name,
      remedy: name,
    }),
  );
  const report = withBudgets(passedReport(), budgets);

  test('change neither rows nor cells of a comment, and become no markup', () => {
    const root = parseGfm(renderMarkdown(report, { maxCharacters: 500_000, detail: 'summary' }));
    const rows = tableRows(root).find((table) => textOf(table[0]?.[1] as never) === 'budget') ?? [];
    expect(rows).toHaveLength(WORST_NAMES.length + 1);
    for (const row of rows) expect(row).toHaveLength(6);
    const counts = countTypes(root);
    for (const type of [
      'image',
      'emphasis',
      'delete',
      'footnoteReference',
      'linkReference',
      'definition',
      'code',
    ])
      expect(counts[type], type).toBeUndefined();
    const links = allNodes(root).flatMap((node) => (node.type === 'link' ? [new URL(node.url).host] : []));
    expect(new Set(links)).toEqual(new Set(['github.com']));
    const tags = allNodes(root).flatMap((node) => (node.type === 'html' ? [node.value] : []));
    for (const tag of tags) {
      const prose = tag
        .replaceAll(/<code>[^<]*<\/code>/g, '')
        .replaceAll(/<\/?(?:sub|details|summary)>/g, '');
      expect(prose).not.toMatch(/[<>@#]/);
    }
  });

  test('send nothing to a terminal, a page or an annotation', () => {
    const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
    expect(renderText(report, { color: false }).replaceAll('\n', '')).not.toMatch(unseen);
    expect(renderHtml(report)).not.toMatch(/<script|<img|<!--/);
    for (const { title, message } of annotationsOf(report)) {
      expect(`${title}${message}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202e\u2066]/u);
      expect(title.length).toBeLessThanOrEqual(150);
    }
  });
});
