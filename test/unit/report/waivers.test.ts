import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../src/github/annotations.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type WaiverRule } from '../../../src/judge/policy.ts';
import { waiveBuild } from '../../../src/judge/waiver-rules.ts';
import { boundReport } from '../../../src/report/bound-report.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { isProblem, parseReport } from '../../../src/report/parse-report.ts';
import { type Report, ReportSchema, type ReportWaiver } from '../../../src/report/report.ts';
import { renderText } from '../../../src/report/text.ts';
import { formatAllowed } from '../../../src/report/waiver-text.ts';
import { caseOf, measure, SHOP, scaled } from '../../support/comparison-data.ts';
import { allNodes, parseGfm } from '../../support/gfm.ts';
import { junitProblems } from '../../support/junit-structure.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';
import { reportWaiver, waiverRule, waiving } from '../../support/waivers.ts';
import { parseXml } from '../../support/xml.ts';

const markdown = (report: Report) => renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
const text = (report: Report) => renderText(report, { color: false }).replace(/\s+/gu, ' ');
const page = (report: Report) => renderHtml(report).replace(/[\u00a0\u202f]/gu, ' ');
const PASSES = { verdict: 'pass', conclusion: 'success', exitCode: 0 } as const;

const waivedFunction = (changes: Partial<ReportWaiver> = {}) =>
  reportFunction({ verdict: 'pass', waiver: reportWaiver(changes) });
/** One waived function, nothing else. */
const WAIVED = reportOf([reportComparison({ verdict: 'pass', functions: [waivedFunction()] })], PASSES);
/** The same function with a waiver that does not cover it. */
const uncovered = (changes: Partial<ReportWaiver>) =>
  reportOf([reportComparison({ functions: [reportFunction({ waiver: reportWaiver(changes) })] })]);

describe('a waived function', () => {
  test('is in the report, which is read again', () => {
    expect(ReportSchema.parse(WAIVED)).toEqual(WAIVED);
    const read = parseReport(JSON.stringify(WAIVED));
    expect(isProblem(read)).toBe(false);
    expect(markdown(read as Report)).toBe(markdown(WAIVED));
  });

  test('is counted in the first line and in the counts', () => {
    const [first, , counts] = markdown(WAIVED).split('\n');
    expect(first).toBe('### 🟢 flamegate passed, 1 waived: nothing else grew beyond the limits in 1 service');
    expect(counts).toBe('1 service: 1 passed · functions: 1 waived');
    for (const shown of [text(WAIVED), page(WAIVED)]) expect(shown).toContain('flamegate passed, 1 waived');
  });

  test('is counted beside what fails', () => {
    const both = reportOf([
      reportComparison({ functions: [reportFunction({ name: 'encode' }), waivedFunction()] }),
    ]);
    expect(markdown(both).split('\n')[0]).toMatch(/`encode` in `ai-yolo26` costs .*\. 1 waived\.$/u);
    expect(text(both)).toContain('functions: 1 failed, 1 waived');
    expect(text(both)).toContain('No other function, those that are waived aside, grew with enough evidence');
  });

  test('has a row in the comment with all that a reader has to know', () => {
    expect(markdown(WAIVED)).toContain('<details><summary>Waived: 1</summary>');
    expect(markdown(WAIVED)).toContain(
      '| `iou` <sub>ai.py</sub> | `ai-yolo26` · cpu | 101 % | 120 % | the new model is slower | `@vision` | 2026-12-31, in 39 days |',
    );
  });

  test('is in the text and on the page', () => {
    expect(text(WAIVED)).toContain(
      'Waived - iou in ai-yolo26 cpu: grew 101 %, 120 % allowed: the new model is slower (@vision, expires 2026-12-31, in 39 days)',
    );
    expect(page(WAIVED)).toContain('<h2>Waived</h2>');
    for (const cell of [
      '101 %',
      '120 %',
      'the new model is slower',
      '<code>@vision</code>',
      '2026-12-31, in 39 days',
    ])
      expect(page(WAIVED)).toContain(cell);
    expect(page(WAIVED)).toContain('<span class="word">waived</span>');
  });

  test('is skipped in JUnit, with who accepted it and why', () => {
    const xml = renderJunit(WAIVED);
    expect(junitProblems(parseXml(xml))).toEqual([]);
    expect(xml).toContain(
      'skipped message="waived up to 120 % until 2026-12-31 by @vision: the new model is slower: iou costs 2.01 times',
    );
    expect(xml).not.toContain('<failure');
  });

  test('has no annotation', () => expect(annotationsOf(WAIVED)).toEqual([]));

  test('that ends within a week stands out', () => {
    const soon = (daysLeft: number) =>
      markdown(
        reportOf([reportComparison({ verdict: 'pass', functions: [waivedFunction({ daysLeft })] })], PASSES),
      );
    expect(soon(8)).toContain('| 2026-12-31, in 8 days |');
    expect(soon(7)).toContain('| **2026-12-31, in 7 days** |');
    expect(soon(1)).toContain('**2026-12-31, tomorrow**');
    expect(soon(0)).toContain('**2026-12-31, today**');
  });

  test('stays in a report that has to be shortened', () => {
    const others = Array.from({ length: 50 }, (_, index) =>
      reportFunction({ name: `f${index}`.repeat(50), verdict: 'pass' }),
    );
    const [comparison] = boundReport(
      { ...WAIVED, comparisons: [reportComparison({ functions: [...others, waivedFunction()] })] },
      2000,
    ).comparisons;
    expect(comparison!.functions.map(({ name }) => name)).toEqual(['iou']);
  });

  test('in a comparison that does not count is not counted', () => {
    const optional = reportOf([
      reportComparison({ verdict: 'pass', counted: false, functions: [waivedFunction()] }),
    ]);
    expect(markdown(optional)).not.toContain('Waived');
  });
});

describe('a waiver that does not cover a finding', () => {
  test('says by how much it was exceeded, beside the evidence, in the service and in the annotation', () => {
    const report = uncovered({ state: 'exceeded', allow: 0.4 });
    const sentence =
      'aived up to 40 %, grew 101 %, more than `@vision` accepted in `.github/flamegate.yml:12:5`';
    const lines = markdown(report).split('\n');
    expect(lines[2]).toContain(`W${sentence}.`);
    expect(markdown(report)).toContain(`; w${sentence}`);
    expect(annotationsOf(report)[0]!.message).toContain(
      'waived up to 40 %, grew 101 %, more than @vision accepted',
    );
    expect(renderJunit(report)).toContain('waived up to 40 %, grew 101 %');
    expect(markdown(report)).not.toContain('Waived:');
    expect(markdown(report)).not.toContain('1 waived');
  });

  test('and by no more than three digits tell, too', () => {
    expect(markdown(uncovered({ state: 'exceeded', allow: 0.4, seen: 0.40001 }))).toContain(
      'waived up to 40 %, grew a little more',
    );
  });

  test('names its owner, its end and its reason once it is over', () => {
    const report = uncovered({ state: 'expired', expires: '2026-11-01', daysLeft: -21 });
    expect(markdown(report)).toContain(
      'The waiver of `@vision` expired on 2026-11-01: the new model is slower.',
    );
    expect(text(report)).toContain('the waiver of @vision expired on 2026-11-01: the new model is slower');
    expect(page(report)).toContain('expired on 2026-11-01');
    expect(renderJunit(report)).toContain('the waiver of @vision expired on 2026-11-01');
  });

  test('says what to write where its unit says nothing of the finding', () => {
    expect(markdown(uncovered({ state: 'unfit', seen: null }))).toContain(
      'allows 120 %, in which this cannot be told: a leak takes a rate such as 20 MiB/min',
    );
  });
});

describe('what a person wrote', () => {
  const HOSTILE = '<img src=x onerror=alert(1)> | `a` @octocat #12 </details>\u202e\u0007';
  const written = (text: string) =>
    reportOf(
      [
        reportComparison({
          verdict: 'pass',
          functions: [
            { ...waivedFunction({ reason: text, owner: text, origin: text }), name: text, file: text },
          ],
        }),
      ],
      PASSES,
    );
  const report = written(HOSTILE);
  const htmlIn = (one: Report) =>
    allNodes(parseGfm(markdown(one))).flatMap((node) => (node.type === 'html' ? [node.value] : []));

  test('is inert everywhere', () => {
    expect(htmlIn(report)).toEqual(htmlIn(written('harmless')));
    expect(page(report)).not.toContain('<img');
    expect(page(report)).toContain('&lt;img');
    expect(junitProblems(parseXml(renderJunit(report)))).toEqual([]);
    for (const shown of [markdown(report), page(report), renderText(report, { color: false })]) {
      expect(shown).not.toContain('\u202e');
      expect(shown).not.toContain('\u0007');
    }
  });
});

describe('from the engine', () => {
  const SAME = measure(SHOP, SHOP);
  const cases = [measure(SHOP, scaled(SHOP, { price: 1.6 })), SAME, SAME].map((one, index) =>
    caseOf(`service-${index}`, one),
  );
  const built = (...rules: Partial<WaiverRule>[]) => {
    const { build, notes } = waiveBuild(judgeBuild(cases, DEFAULT_POLICY), waiving(rules.map(waiverRule)));
    const report = buildReport(build, { ...REPORT_CONTEXT, notes });
    expect(ReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    return report;
  };
  const allow = { amount: 1, unit: 'growth' } as const;

  test('what is waived keeps its explanation and its numbers; only verdicts differ', () => {
    const without = built();
    const waived = built({ function: 'price', allow });
    expect([without.verdict, waived.verdict, waived.conclusion]).toEqual(['fail', 'pass', 'success']);
    const [before, after] = [without, waived].map(({ comparisons }) => comparisons[0]!.functions[0]!);
    const { waiver, ...rest } = after!;
    expect(rest).toEqual({ ...before, verdict: 'pass' });
    expect(waiver).toMatchObject({
      state: 'in-force',
      verdict: 'fail',
      allow: 1,
      unit: 'growth',
      daysLeft: 39,
    });
  });

  test('an unused one is a note with its place', () => {
    expect(markdown(built({ function: 'tax' }))).toContain('(FG255). Delete it from `f.yml:2:5`');
  });

  test('the same input gives the same bytes', () => {
    const rules = [{ function: 'price', allow }, { service: 'service-*' }, { function: 'tax' }];
    expect(JSON.stringify(built(...rules))).toBe(JSON.stringify(built(...rules)));
  });

  test('growth of the service as a whole moves from the reasons to what is waived', () => {
    const known = { loadLog: 0 };
    const slow = [
      measure(SHOP, scaled(SHOP, {}, 2), known),
      ...Array.from({ length: 4 }, () => measure(SHOP, SHOP, known)),
    ].map((one, index) => caseOf(`service-${index}`, one));
    const { build } = waiveBuild(
      judgeBuild(slow, DEFAULT_POLICY),
      waiving([waiverRule({ service: 'service-0', allow: { amount: 1.2, unit: 'growth' } })]),
    );
    const report = buildReport(build, { ...REPORT_CONTEXT, load: { kind: 'fixed' } });
    expect(ReportSchema.parse(report)).toEqual(report);
    expect(report.comparisons[0]).toMatchObject({
      verdict: 'pass',
      whole: null,
      reasons: [],
      waived: [{ kind: 'whole', message: expect.stringContaining('at the same load, saw') }],
    });
    expect(markdown(report)).toContain('| the service as a whole | `service-0` · cpu | ');
    expect(markdown(report)).toContain('services as a whole: 1 waived');
    expect(renderJunit(report)).toContain('growth as a whole');
    expect(annotationsOf(report)).toEqual([]);
  });
});

test.each([
  [0.4, 'growth', '40 %'],
  [0.4041, 'growth', '40.4 %'],
  [1.2345, 'growth', '123 %'],
  [0.2, 'cores', '0.2 cores'],
  [20 * 2 ** 20, 'bytes', '20 MiB'],
  [5 * 2 ** 20, 'bytes-per-second', '5 MiB/s'],
  [20 * 2 ** 20, 'bytes-per-minute', '20 MiB/min'],
  [100, 'count', '100'],
  [2, 'count-per-second', '2/s'],
  [0.5, 'count-per-minute', '0.500/min'],
  [null, 'growth', '–'],
] as const)('%s %s is %s', (value, unit, expected) => {
  expect(formatAllowed(value, unit)).toBe(expected);
});
