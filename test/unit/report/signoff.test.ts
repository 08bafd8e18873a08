import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import { renderSignoffHtml } from '../../../src/report/signoff/html.ts';
import { renderSignoffMarkdown } from '../../../src/report/signoff/markdown.ts';
import { growthOf, serviceRows } from '../../../src/report/signoff/rows.ts';
import { isSignoff, type SignoffReport, signoffTitle } from '../../../src/report/signoff/view.ts';
import { phraseToText } from '../../../src/report/text.ts';
import { countTypes, parseGfm, tableRows, textOf } from '../../support/gfm.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { reportComparison, reportFunction } from '../../support/report.ts';
import { sampleBudgets, withBudgets } from '../../support/sample-budgets.ts';
import {
  failedReport,
  inconclusiveReport,
  largeReport,
  notEvaluatedReport,
  passedReport,
  warnedReport,
} from '../../support/sample-report.ts';
import { reportWaiver } from '../../support/waivers.ts';

const SHA = 'a'.repeat(64);
const FILES = [{ name: 'report.json', what: 'the verdict with all numbers', sha256: SHA }];
const snapshot = {
  sha256: SHA,
  takenAt: '2026-11-22T15:15:00.000Z',
  tool: '1.0.0',
  source: 'Pyroscope at http://p',
};

function release(report: Report, changes: Partial<SignoffReport['release']> = {}): SignoffReport {
  return {
    ...report,
    release: {
      from: 'v1.4.0',
      to: 'v1.5.0',
      signers: [],
      snapshots: { baseline: snapshot, candidate: snapshot },
      config: null,
      environment: null,
      counting: null,
      ...changes,
    },
  };
}

const first = (report: SignoffReport) => renderSignoffMarkdown(report, FILES).split('\n')[0];

describe('the first line', () => {
  test.each<[string, Report, RegExp]>([
    ['pass', passedReport(), /^# flamegate: v1\.5\.0 may be released$/],
    ['warn', warnedReport(), /^# flamegate: v1\.5\.0 may be released, if 1 warning is accepted$/],
    ['fail', failedReport(), /^# flamegate: v1\.5\.0 is refused: `iou` in `ai-yolo26` costs /],
    ['inconclusive', inconclusiveReport(), /^# flamegate: v1\.5\.0 is refused: .* inconclusive$/],
    ['not evaluated', notEvaluatedReport(), /^# flamegate: v1\.5\.0 is refused: /],
  ])('%s', (_, report, pattern) => {
    const signed = release(report);
    expect(first(signed)).toMatch(pattern);
    expect(renderSignoffHtml(signed, FILES)).toContain('<h1>flamegate: v1.5.0 ');
    expect(isSignoff(signed) && ReportSchema.safeParse(signed).success).toBe(true);
    expect(isSignoff(report)).toBe(false);
  });

  test('a build of which nothing was compared is refused', () => {
    const nothing = release({ ...notEvaluatedReport(), comparisons: [] });
    expect(phraseToText(signoffTitle(nothing))).toBe('flamegate: v1.5.0 is refused: nothing was compared');
  });

  test('of a warning that nothing bears speaks of warnings all the same', () => {
    const warned = release({ ...passedReport(), verdict: 'warn' });
    expect(phraseToText(signoffTitle(warned))).toBe(
      'flamegate: v1.5.0 may be released, if its warnings are accepted',
    );
    expect(renderSignoffMarkdown(warned, FILES)).not.toContain('Nothing is over a limit');
  });
});

describe('the page', () => {
  const page = renderSignoffMarkdown(release(withBudgets(failedReport(), sampleBudgets())), FILES);

  test('names services, budgets, files and room for signatures', () => {
    const tables = tableRows(parseGfm(page)).map((rows) => rows.map((cells) => cells.map(textOf)));
    const heads = tables.map(([head = []]) => head[0] ?? '');
    expect(heads).toEqual(['result', 'result', 'file', 'name']);
    expect(tables[0]?.[1]).toHaveLength(6);
    expect(tables[2]?.[1]).toEqual(['report.json', 'the verdict with all numbers', SHA]);
    expect(tables[3]).toHaveLength(4);
    expect(page).toContain('v1.4.0, 2026-11-2');
  });

  test('says what a warning means to whoever signs', () => {
    const warned = renderSignoffMarkdown(release(warnedReport()), FILES);
    expect(warned).toContain('## Accepted by whoever signs');
    expect(warned).toContain('1 warning below: whoever signs accepts it.');
    expect(page).toContain('Nothing is to be signed while this is refused.');
  });

  test('gives the one reason why nothing was compared', () => {
    const reasons = [{ code: 'FG144', message: 'the snapshot does not hold it', remedy: 'take it again' }];
    const nothing = release({ ...notEvaluatedReport(), comparisons: [], reasons });
    for (const text of [renderSignoffMarkdown(nothing, FILES), renderSignoffHtml(nothing, FILES)]) {
      expect(text).toContain('the snapshot does not hold it (FG144). Take it again.');
      expect(text).not.toContain('Costs are those a second');
    }
  });

  test('says what the snapshots were limited to', () => {
    const limited = { ...snapshot, services: ['ai-clip', 'ai-llm'], profileTypes: ['cpu'] };
    const whole = { ...snapshot, services: [], profileTypes: ['cpu', 'memory'] };
    const sides = (baseline: typeof limited | typeof snapshot) =>
      renderSignoffMarkdown(release(passedReport(), { snapshots: { baseline, candidate: whole } }), FILES);
    expect(sides(limited)).toMatch(/^- Before: .*; taken of the services ai-clip, ai-llm with cpu$/m);
    expect(sides(limited)).toMatch(/^- After: .*; taken of all services with cpu, memory$/m);
    expect(sides(snapshot)).toMatch(/^- Before: .*; it does not say which services and profile types/m);
  });

  test('says which side was measured first where that is not the one before', () => {
    const passed = passedReport();
    const { baseline, candidate } = passed.windows as NonNullable<Report['windows']>;
    const windows = { baseline: candidate, candidate: baseline, confirm: null };
    const remeasured = renderSignoffMarkdown(release({ ...passed, windows }), FILES);
    expect(remeasured).toMatch(/^- Before: .*, measured after the release/m);
    expect(renderSignoffMarkdown(release(passed), FILES)).not.toContain('measured after');
  });

  test('counts what is waived before it says that nothing is over a limit', () => {
    const functions = [reportFunction({ verdict: 'pass', waiver: reportWaiver({}) })];
    const comparisons = [reportComparison({ verdict: 'pass', functions })];
    const waived = renderSignoffMarkdown(release({ ...passedReport(), comparisons }), FILES);
    expect(waived).toContain('Beside 1 waived, nothing is over a limit.');
    expect(renderSignoffMarkdown(release(passedReport()), FILES)).toContain('. Nothing is over a limit.');
  });

  test('names waivers in force with reason, owner and expiry', () => {
    const waiver = reportWaiver({ reason: 'the new model', owner: 'vision team', expires: '2026-12-31' });
    const functions = [reportFunction({ verdict: 'pass', waiver })];
    const waived = release({
      ...passedReport(),
      comparisons: [reportComparison({ verdict: 'pass', functions })],
    });
    for (const text of [renderSignoffMarkdown(waived, FILES), renderSignoffHtml(waived, FILES)])
      for (const part of ['Waivers in force', 'the new model', 'vision team', '2026-12-31'])
        expect(text).toContain(part);
  });

  test('has a row for each who is asked, and one for another', () => {
    const signers = ['A', 'B', 'C', 'D'].map((name) => ({ name, role: 'QA' }));
    const text = renderSignoffMarkdown(release(passedReport(), { signers }), FILES);
    const rows = tableRows(parseGfm(text)).at(-1) ?? [];
    expect(rows.map((cells) => cells.map(textOf).slice(0, 2))).toEqual([
      ['name', 'role'],
      ...['A', 'B', 'C', 'D'].map((name) => [name, 'QA']),
      ['', ''],
    ]);
  });

  test('is bounded, and the same for the same report', () => {
    const large = release(largeReport(300, 40));
    const html = renderSignoffHtml(large, FILES);
    expect(html.length).toBeLessThan(1_500_000);
    expect(renderSignoffHtml(large, FILES)).toBe(html);
    expect(renderSignoffMarkdown(large, FILES)).toBe(renderSignoffMarkdown(large, FILES));
  });

  test('allows its own style sheet and nothing else', () => {
    const html = renderSignoffHtml(release(passedReport()), FILES);
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\burl\(/);
  });
});

test.each(WORST_NAMES)('%j stays a name wherever it stands', (name) => {
  const plain = release(failedReport(), { signers: [{ name: 'n', role: 'r' }] });
  const hostile = release(failedReport(), {
    from: name,
    to: name,
    signers: [{ name: name.slice(0, 100), role: name.slice(0, 100) }],
    snapshots: { baseline: { ...snapshot, source: name, tool: name }, candidate: snapshot },
  });
  const named = FILES.map((file) => ({ ...file, name, sha256: name }));
  const types = ['table', 'tableRow', 'tableCell', 'heading', 'link', 'html', 'image', 'listItem'] as const;
  const pick = (report: SignoffReport, files = FILES) => {
    const counts = countTypes(parseGfm(renderSignoffMarkdown(report, files)));
    return types.map((type) => counts[type] ?? 0);
  };
  expect(pick(hostile, named)).toEqual(pick(plain));
  const tags = (report: SignoffReport, files = FILES) =>
    (renderSignoffHtml(report, files).match(/<(?!\/?code\b)[a-z!/][^>]*>/g) ?? []).length;
  expect(tags(hostile, named)).toBe(tags(plain));
});

describe('growth', () => {
  const comparison = reportComparison({
    total: { baseline: 100e9, candidate: 300e9 },
    durationMs: { baseline: 100_000, candidate: 150_000 },
    functions: [reportFunction()],
  });
  const windows = {
    baseline: { fromMs: 0, untilMs: 100_000, selector: '' },
    candidate: { fromMs: 200_000, untilMs: 400_000, selector: '' },
    confirm: null,
  };
  const report = { ...failedReport(), windows, comparisons: [comparison] };

  test('is that of the cost a second', () => {
    expect(growthOf(report, comparison)).toBeCloseTo(2);
    expect(serviceRows(report)[0]).toMatchObject({
      before: '1.00 core',
      after: '2.00 cores',
      growth: '2.00×',
    });
  });

  test('is that per request where these were counted, over the whole window', () => {
    const load = { kind: 'requests', baseline: 1000, candidate: 4000 } as const;
    expect(growthOf({ ...report, load }, comparison)).toBeCloseTo(1);
  });

  test('of a gauge is that of what was held', () => {
    const gauge = reportComparison({ ...comparison, kind: 'gauge', unit: 'bytes', addedUnit: 'bytes' });
    expect(growthOf(report, gauge)).toBeCloseTo(3);
  });

  test('is none where nothing was compared or nothing was there', () => {
    expect(growthOf(report, { ...comparison, blocks: 0 })).toBeNull();
    expect(growthOf(report, { ...comparison, total: { baseline: 0, candidate: 1 } })).toBeNull();
  });
});
