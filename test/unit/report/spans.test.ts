import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import type { ReportSpans } from '../../../src/report/schema/spans.ts';
import { renderText } from '../../../src/report/text.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { countTypes, parseGfm, tableRows, textOf } from '../../support/gfm.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { passedReport } from '../../support/sample-report.ts';

const A = '9a517183f26a089d';
const B = '5a4fe264a9c987fe';

function spans(patch: Partial<ReportSpans> = {}): ReportSpans {
  return {
    ids: [A],
    profiles: [
      {
        service: 'ai-clip',
        profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
        alias: 'cpu',
        unit: 'nanoseconds',
        total: 470_000_000,
        spans: [{ id: A, total: 470_000_000 }],
        functions: [
          { name: 'query', self: 310_000_000, total: 310_000_000 },
          { name: 'serve', self: 0, total: 470_000_000 },
        ],
      },
    ],
    notes: [],
    ...patch,
  };
}

const reportWith = (of: ReportSpans): Report => ReportSchema.parse(passedReport({ spans: of }));
const text = (report: Report, columns = 120) => renderText(report, { color: false, columns });
const markdown = (report: Report, maxCharacters = 60_000) =>
  renderMarkdown(report, { maxCharacters, detail: 'comment' });

const NOTE = { code: 'FG241', message: 'no sample of "shop" carries it', remedy: 'give another id' };

describe('profiles of spans', () => {
  test('are shown in the terminal as display only', () => {
    expect(text(reportWith(spans()))).toContain(
      [
        'Profile of span 9a517183f26a089d: display only, not judged',
        '  ai-clip cpu: 470 ms in 9a517183f26a089d',
        '    function    self   total  of the span',
        '    query     310 ms  310 ms         66 %',
        '    serve        0 s  470 ms        100 %',
      ].join('\n'),
    );
  });

  test('are a small table in the Markdown', () => {
    const root = parseGfm(markdown(reportWith(spans())));
    expect(textOf(root)).toContain('ai-clip cpu: 470 ms in 9a517183f26a089d');
    expect(markdown(reportWith(spans()))).toContain(
      '<details><summary>Profile of span <code>9a517183f26a089d</code>: display only, not judged</summary>',
    );
    const rows = tableRows(root)
      .at(-1)
      ?.map((row) => row.map(textOf));
    expect(rows).toEqual([
      ['function', 'self', 'total', 'of the span'],
      ['query', '310 ms', '310 ms', '66 %'],
      ['serve', '0 s', '470 ms', '100 %'],
    ]);
  });

  test('are a section of the page', () => {
    const html = renderHtml(reportWith(spans()));
    expect(html).toContain(
      '<h2>Profile of span <code>9a517183f26a089d</code>: display only, not judged</h2>',
    );
    expect(html).toContain('<code>query</code>');
    expect(html).toContain('310 ms');
  });

  test('of several spans name them, with what was not found', () => {
    const two = spans({
      ids: [A, B, 'ffffffffffffffff'],
      profiles: spans().profiles.map((one) => ({ ...one, spans: [...one.spans, { id: B, total: 1 }] })),
      notes: [NOTE],
    });
    const shown = text(reportWith(two));
    expect(shown).toContain('Profile of 3 spans: display only, not judged');
    expect(shown).toContain(`470 ms in ${A} and ${B}`);
    const note = 'no sample of "shop" carries it (FG241). Give another id.';
    expect(shown).toContain(`  - ${note}`);
    expect(textOf(parseGfm(markdown(reportWith(two))))).toContain(note);
    expect(renderHtml(reportWith(two))).toContain('(FG241). Give another id.');
  });

  test('are nowhere when nobody asked', () => {
    for (const form of [text(passedReport()), markdown(passedReport()), renderHtml(passedReport())])
      expect(form).not.toContain('display only');
  });

  test('change neither the verdict nor anything else that is told', () => {
    const [without, shown] = [text(passedReport()), text(reportWith(spans()))];
    const left = new Set(shown.split('\n'));
    for (const line of without.split('\n')) expect(left).toContain(line);
  });

  test('give way where there is no room', () => {
    const many = spans({ profiles: Array.from({ length: 400 }, () => spans().profiles).flat() });
    expect(markdown(reportWith(many), 5000).length).toBeLessThanOrEqual(5000);
    const html = renderHtml(reportWith(many));
    expect(Buffer.byteLength(html)).toBeLessThan(1_500_000);
    expect(html).toContain('more profiles of spans, in the JSON report');
  });
});

describe('hostile names', () => {
  const ordinary = reportWith(spans({ notes: [NOTE] }));
  const plain = countTypes(parseGfm(markdown(ordinary)));
  const tags = (page: string) => page.match(/<(?:img|script|iframe|svg|h2|table|a)\b/g)?.sort();
  const plainTags = tags(renderHtml(ordinary));

  test.each(WORST_NAMES.map((name, index) => ({ name, index })))('$index stay names', ({ name }) => {
    const of = spans({
      ids: [name],
      profiles: spans().profiles.map((one) => ({
        ...one,
        service: name,
        spans: [{ id: name, total: 1 }],
        functions: one.functions.map((fn) => ({ ...fn, name })),
      })),
      notes: [{ code: name, message: name, remedy: name }],
    });
    const worst = countTypes(parseGfm(markdown(reportWith(of))));
    for (const type of ['image', 'heading', 'tableRow', 'tableCell', 'list', 'code'])
      expect(worst[type] ?? 0).toBe(plain[type] ?? 0);
    expect(tags(renderHtml(reportWith(of)))).toEqual(plainTags);
    const shown = text(reportWith(of), 80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them.
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    for (const line of shown.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});
