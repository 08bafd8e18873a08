import { describe, expect, test } from 'vitest';
import { changesLine } from '../../../src/report/changes-line.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { firstLine } from '../../../src/report/next-step.ts';
import { type PreviousState, previousLine } from '../../../src/report/previous-state.ts';
import type { Report, ReportShift } from '../../../src/report/report.ts';
import { commitsPhrase, sinceLine } from '../../../src/report/since-line.ts';
import { phraseToText } from '../../../src/report/text.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { failedReport, passedReport, warnedReport } from '../../support/sample-report.ts';

const COMMENT = { maxCharacters: 60_000, detail: 'comment' } as const;

function withSelectors(baseline: string, candidate: string, patch: Partial<Report> = {}): Report {
  const report = failedReport(patch);
  if (report.windows === null) throw new Error('the sample has no windows');
  report.windows.baseline.selector = baseline;
  report.windows.candidate.selector = candidate;
  return report;
}

describe('how many more there are', () => {
  const functions = ['iou', 'nms', 'crop'].map((name) => reportFunction({ name }));
  const warned = reportFunction({ name: 'sort', verdict: 'warn' });

  test('is counted with what has the same verdict', () => {
    const report = reportOf([reportComparison({ functions: [...functions, warned] })]);
    expect(phraseToText(firstLine(report))).toMatch(
      /Make it cheaper, or raise fail-on-growth\. 2 more failed\.$/u,
    );
  });

  test('goes without saying when there are none', () => {
    expect(phraseToText(firstLine(failedReport()))).not.toContain('more');
    expect(phraseToText(firstLine(passedReport()))).toMatch(/in 6 services$/u);
  });
});

describe('since when', () => {
  test.each([
    ['{version="3f2a91c"}', '{version="9bd04e7"}', 'baseline 3f2a91c (', 'candidate 9bd04e7 ('],
    [
      '{pod=~"a.*",git_sha="0123456789abcdef0123456789abcdef01234567"}',
      '',
      'baseline 0123456 (',
      'candidate 9bd04e7 (',
    ],
    ['{pod=~"a.*"}', '{pod="b"}', 'baseline {pod=~"a.*"} (', 'candidate {pod="b"} ('],
    ['{version!="1"}', '{version=~"2|3"}', 'baseline {version!="1"} (', 'candidate {version=~"2|3"} ('],
  ])('%s and %s', (before, after, baseline, candidate) => {
    const line = phraseToText(sinceLine(withSelectors(before, after)));
    expect(line).toContain(`New since ${baseline}2026-11-22 15:06:23–15:10:35 UTC)`);
    expect(line).toContain(`, seen in ${candidate}15:10:38–15:14:51 UTC).`);
  });

  test('without versions tells the times alone; without a finding only what was compared', () => {
    const report = withSelectors('', '', { run: null, verdict: 'pass' });
    expect(phraseToText(sinceLine(report))).toBe(
      'Compared: baseline (2026-11-22 15:06:23–15:10:35 UTC) with candidate (15:10:38–15:14:51 UTC).',
    );
    expect(sinceLine(failedReport({ windows: null }))).toEqual([]);
  });

  test('a footer names both commits, or the one that is known', () => {
    expect(phraseToText(commitsPhrase(failedReport()))).toBe('3f2a91c → 9bd04e7');
    expect(phraseToText(commitsPhrase(withSelectors('', '')))).toBe('9bd04e7');
    expect(commitsPhrase(failedReport({ windows: null, run: null }))).toEqual([]);
  });

  test('stands near the top', () => {
    expect(renderMarkdown(failedReport(), COMMENT).split('\n')[4]).toMatch(/^New since baseline `3f2a91c`/u);
  });
});

describe('older state', () => {
  const OLD = 'a1b2c3d'.padEnd(40, '0');
  const report = failedReport();
  const said = (previous: PreviousState | null, of: Report = report) =>
    phraseToText(previousLine(of, previous));

  test.each([
    ['pass', 'Was passing at a1b2c3d.'],
    ['fail', 'Was failing at a1b2c3d, too.'],
    ['warn', 'Was a warning at a1b2c3d.'],
    ['inconclusive', 'Was inconclusive at a1b2c3d.'],
    ['not-evaluated', 'Was not evaluated at a1b2c3d.'],
  ] as const)('%s', (verdict, line) => {
    expect(said({ verdict, sha: OLD })).toBe(line);
  });

  test('of the same commit is told only where it was another', () => {
    const sha = report.run?.commit ?? '';
    expect(said({ verdict: 'pass', sha })).toBe('An earlier run of this commit was passing.');
    expect(said({ verdict: 'fail', sha })).toBe('');
    expect(said(null)).toBe('');
  });

  test('is one line of a comment, as code', () => {
    const previous = { verdict: 'fail', sha: OLD } as const;
    expect(renderMarkdown(passedReport(), { ...COMMENT, previous })).toContain('Was failing at `a1b2c3d`.');
    expect(renderMarkdown(passedReport(), COMMENT)).not.toContain('Was ');
  });
});

describe('what the pull request changes', () => {
  const functions = ['iou', 'nms', 'crop'].map((name) => reportFunction({ name }));
  const said = (findings: number, touched: number, files = 4) => {
    const report = reportOf([reportComparison({ functions })], { changes: { files, findings, touched } });
    return phraseToText(changesLine(report));
  };

  test.each([
    [3, 0, 'None of the 3 grown functions is in a file this pull request changes (4 files).'],
    [3, 1, '1 of the 3 grown functions is in a file this pull request changes (4 files).'],
    [3, 2, '2 of the 3 grown functions are in a file this pull request changes (4 files).'],
    [3, 3, 'All of the 3 grown functions are in a file this pull request changes (4 files).'],
    [
      2,
      0,
      'None of the 2 grown functions whose file is in this repository is in a file this pull request changes (4 files).',
    ],
    [
      1,
      0,
      'The grown function whose file is in this repository is not in a file this pull request changes (4 files).',
    ],
    [0, 0, ''],
  ])('%i known, %i touched', (findings, touched, line) => {
    expect(said(findings, touched)).toBe(line);
  });

  test('is said beside the windows, and not at all outside of a pull request', () => {
    const changes = { files: 1, findings: 2, touched: 0 };
    expect(renderMarkdown(failedReport({ changes }), COMMENT).split('\n')[4]).toMatch(
      /None of the 2 grown functions is in a file this pull request changes \(1 file\)\.$/u,
    );
    expect(changesLine(failedReport())).toEqual([]);
  });
});

describe('what is no finding has a section of its own', () => {
  const shift = (isBalanced: boolean): ReportShift => ({
    kind: 'renamed',
    from: [{ name: 'normalize', file: '' }],
    to: [{ name: 'l2', file: '' }],
    share: 0.4,
    net: 0.12,
    isBalanced,
    evidence: [],
  });
  const passes = { verdict: 'pass', conclusion: 'success', exitCode: 0 } as const;
  const moved = (...shifts: ReportShift[]) =>
    renderMarkdown(reportOf([reportComparison({ verdict: 'pass', moved: shifts })], passes), COMMENT);

  test('moved cost, with its service', () => {
    expect(moved(shift(true))).toContain('<details><summary>Moved, not grown: 1</summary>');
    expect(moved(shift(true))).toContain(
      '- `normalize` → `l2` in `ai-yolo26` cpu: renamed, not grown (40 % of the service, net +12 %)',
    );
    expect(moved(shift(true), shift(false))).toContain('<summary>Moved: 2</summary>');
  });

  test('new functions, without those too small to matter', () => {
    const fresh = (name: string, verdict: 'pass' | 'not-tested', share: number) =>
      reportFunction({
        name,
        class: 'new',
        verdict,
        growth: null,
        growthLow: null,
        growthHigh: null,
        share: { baseline: 0, candidate: share },
      });
    const functions = [
      fresh('dust', 'not-tested', 0.001),
      fresh('small', 'pass', 0.006),
      fresh('big', 'pass', 0.02),
    ];
    const text = renderMarkdown(
      reportOf([reportComparison({ verdict: 'pass', functions })], passes),
      COMMENT,
    );
    expect(text).toContain('<details><summary>New functions: 2</summary>');
    expect(text.indexOf('`big`')).toBeLessThan(text.indexOf('`small`'));
    expect(text).not.toContain('dust');
  });

  test('functions come before services that passed, and the method last', () => {
    const titles = [...renderMarkdown(warnedReport(), COMMENT).matchAll(/<summary>(.*?)<\/summary>/gu)].map(
      ([, title = '']) => title.replace(/: .*/u, ''),
    );
    expect(titles).toEqual([
      '<code>nemotron-backend</code>',
      'Passed',
      'Improved',
      'Not counted',
      'How this was measured',
    ]);
  });
});
