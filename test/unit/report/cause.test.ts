import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../src/github/annotations.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { causePhrase } from '../../../src/report/cause-text.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { type ReportComparison, type ReportFunction, ReportSchema } from '../../../src/report/report.ts';
import { phraseToText, renderText } from '../../../src/report/text.ts';
import { caseOf, measure, SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';
import { fc } from '../../support/fast-check.ts';
import { allNodes, parseGfm } from '../../support/gfm.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';

function compared(baseline: Stacks, candidate: Stacks): ReportComparison {
  const cases = [caseOf('shop', measure(baseline, candidate))];
  const report = buildReport(judgeBuild(cases, DEFAULT_POLICY), REPORT_CONTEXT);
  return ReportSchema.parse(JSON.parse(JSON.stringify(report))).comparisons[0]!;
}
const named = ({ functions }: ReportComparison, name: string) => functions.find((fn) => fn.name === name)!;
const names = (list: ReportFunction['explains']) => list.map(({ name }) => name);

/** `iou` grows, and `nms` a little with it, under as many callers as asked for. */
function detector(callers: number, iou: number, nms: number): Stacks {
  const above = Array.from({ length: callers }, (_, index) => `caller${index}`);
  return {
    ...SHOP,
    [['iou', 'nms', ...above, 'main'].join(';')]: iou,
    [['nms', ...above, 'main'].join(';')]: nms,
  };
}

describe('the cause in the report', () => {
  test('holds its call path, and what it explains, nearest first', () => {
    const comparison = compared(detector(1, 1400, 400), detector(1, 4200, 1000));
    const iou = named(comparison, 'iou');
    expect(iou).toMatchObject({ verdict: 'fail', causedBy: null, explainsMore: 0 });
    expect(names(iou.callPath)).toEqual(['main', 'caller0', 'nms', 'iou']);
    expect(names(iou.explains)).toEqual(['nms', 'caller0', 'main']);
    const nms = named(comparison, 'nms');
    expect(nms).toMatchObject({ causedBy: { name: 'iou' }, explains: [], explainsMore: 0, callPath: [] });
  });

  test('is bounded: a hundred callers', () => {
    const iou = named(compared(detector(100, 1400, 400), detector(100, 4200, 1000)), 'iou');
    expect(names(iou.explains).slice(0, 3)).toEqual(['nms', 'caller0', 'caller1']);
    expect(iou.explains).toHaveLength(10);
    expect(iou.explainsMore).toBe(92);
    expect(iou.callPath).toHaveLength(20);
    expect(names(iou.callPath).slice(-3)).toEqual(['caller0', 'nms', 'iou']);
  });

  test('a function that calls itself stands once', () => {
    const recursive = (cost: number): Stacks => ({ ...SHOP, 'walk;walk;walk;handle;main': cost });
    const walk = named(compared(recursive(1400), recursive(4200)), 'walk');
    expect(walk.verdict).toBe('fail');
    expect(names(walk.callPath)).toEqual(['main', 'handle', 'walk']);
    expect(names(walk.explains)).not.toContain('walk');
  });

  test('what is no finding is no cause', () => {
    const { functions } = compared(SHOP, scaled(SHOP, { price: 2.4 }));
    const others = functions.filter(({ name }) => name !== 'price');
    expect(others.every(({ explains, callPath }) => explains.length + callPath.length === 0)).toBe(true);
    expect(named({ functions } as ReportComparison, 'price').callPath.length).toBeGreaterThan(1);
  });
});

describe('causePhrase', () => {
  const key = (name: string) => ({ name, file: '' });
  const said = (path: readonly string[], explains: readonly string[], explainsMore = 0) =>
    phraseToText(
      causePhrase(
        reportFunction({
          name: 'iou',
          callPath: path.map(key),
          explains: explains.map(key),
          explainsMore,
        }),
      ),
    );

  test.each<readonly [string, readonly string[], readonly string[], number]>([
    ['', [], [], 0],
    ['', ['iou'], [], 0],
    ['called from nms', ['nms', 'iou'], [], 0],
    ['called from nms, which it explains', ['nms', 'iou'], ['nms'], 0],
    ['called from handle > nms, all of which it explains', ['handle', 'nms', 'iou'], ['nms', 'handle'], 0],
    ['called from handle > nms, the last of which it explains', ['handle', 'nms', 'iou'], ['nms'], 0],
    ['called from a > b > c, the last 2 of which it explains', ['a', 'b', 'c', 'iou'], ['c', 'b'], 0],
    ['called from a > b, explains a', ['a', 'b', 'iou'], ['a'], 0],
    [
      'called from … > b > c > d, all of which it explains',
      ['a', 'b', 'c', 'd', 'iou'],
      ['d', 'c', 'b', 'a'],
      0,
    ],
    [
      'called from nms, which it explains with a, b, c and 3 more',
      ['nms', 'iou'],
      ['nms', 'a', 'b', 'c', 'd', 'e'],
      1,
    ],
    ['explains a', [], ['a'], 0],
  ])('%s', (text, path, explains, more) => {
    expect(said(path, explains, more)).toBe(text);
  });

  test('stays on one line of bounded length whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 12 }), fc.nat(99), (all, more) => {
        const text = said(all, all.slice(0, -1), more);
        expect(text.length).toBeLessThan(700);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
    const long = said(Array<string>(5).fill('x'.repeat(10_000)), ['y'.repeat(10_000)], 0);
    expect(long.length).toBeLessThan(300);
  });
});

describe('where it is shown', () => {
  const hostile = ['</details><script>alert(1)</script>', 'a`|b', '@octocat #1'];
  const key = (name: string) => ({ name, file: '' });
  const report = reportOf([
    reportComparison({
      functions: [
        reportFunction({ callPath: [...hostile, 'iou'].map(key), explains: [...hostile].reverse().map(key) }),
        reportFunction({ name: 'nms', causedBy: key('iou') }),
      ],
    }),
  ]);

  test('in the comment: one line, and names stay names', () => {
    const text = renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
    expect(text.split('\n').filter((line) => line.includes('called from'))).toHaveLength(1);
    const codes = allNodes(parseGfm(text)).flatMap((node) =>
      node.type === 'inlineCode' ? [node.value] : [],
    );
    expect(codes).toEqual(expect.arrayContaining(hostile));
  });

  test('in the text, on the page and in an annotation', () => {
    expect(renderText(report, { color: false }).replace(/\s+/gu, ' ')).toContain(
      'called from </details><script>alert(1)</script> > a`|b > @octocat #1, all of which it explains',
    );
    const page = renderHtml(report);
    expect(page).toContain('all of which it explains');
    expect(page).not.toContain('<script>');
    const annotations = annotationsOf(report);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]!.message).toContain('all of which it explains');
  });
});
