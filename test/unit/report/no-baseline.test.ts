import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../src/github/annotations.ts';
import { noBaselineReason } from '../../../src/judge/baseline-notes.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { baselineLine } from '../../../src/report/baseline-line.ts';
import { buildReport, type ReportContext } from '../../../src/report/build-report.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { parseReport } from '../../../src/report/parse-report.ts';
import { phraseToText, renderText } from '../../../src/report/text.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';

const REASON = noBaselineReason([
  {
    what: 'the artifact b of the last green run on main',
    why: 'no run has it',
    creates: 'let the next green run on main upload it',
  },
]);
const build = judgeBuild([], DEFAULT_POLICY);
const reportContext = (changes: object): ReportContext => ({ ...REPORT_CONTEXT, ...changes });
const none = (changes = {}) =>
  buildReport(build, reportContext({ reasons: [REASON], onNoBaseline: 'warn', windows: null, ...changes }));

describe('no baseline yet', () => {
  test('is not evaluated, and coloured by a policy of its own', () => {
    expect(none()).toMatchObject({ verdict: 'not-evaluated', conclusion: 'warning', exitCode: 0 });
    expect(none({ onNoBaseline: 'pass' })).toMatchObject({ conclusion: 'success', exitCode: 0 });
    expect(none({ onNoBaseline: 'fail' })).toMatchObject({ conclusion: 'failure', exitCode: 1 });
    expect(none({ onNoBaseline: 'exit-code' })).toMatchObject({ conclusion: 'failure', exitCode: 4 });
    const other = none({ reasons: [{ ...REASON, code: 'FG101' }] });
    expect(other).toMatchObject({ conclusion: 'failure' });
    expect(other.settings).not.toHaveProperty('onNoBaseline');
  });

  test('says so in the first line of every form, with what will create it', () => {
    const report = none();
    const texts = [
      renderText(report, { color: false }),
      renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' }),
      renderMarkdown(report, { maxCharacters: 60_000, detail: 'summary' }),
    ];
    for (const text of texts) {
      expect(text.split('\n')[0]).toContain('flamegate has no baseline yet, so nothing was compared');
      expect(text).toContain('on-no-baseline: warn');
      expect(text.replaceAll(/\s+/g, ' ')).toContain('the next green run on main');
      expect(text).toContain('FG238');
    }
    expect(annotationsOf(report)).toMatchObject([
      { level: 'warning', title: 'flamegate: no baseline yet (FG238)' },
    ]);
  });

  test('outlives the way through a file', () => {
    const report = none();
    expect(parseReport(JSON.stringify(report))).toEqual(report);
  });
});

describe('a baseline that was looked for', () => {
  const until = Date.UTC(2026, 10, 22, 12);
  const side = { selector: '', fromMs: until - 600_000, untilMs: until };
  const windows = { baseline: side, candidate: { ...side, untilMs: until + 1 }, confirm: null };
  const found = (unused: readonly { what: string; why: string }[], nowMs = until + 125 * 60_000) =>
    buildReport(build, reportContext({ windows, nowMs, foundBaseline: { what: 'version=v1', unused } }));

  test('is told beside the windows, with its age and what was preferred', () => {
    expect(phraseToText(baselineLine(found([])))).toBe('The baseline is version=v1, 2 h 5 min old.');
    const unused = [
      { what: 'the snapshot a', why: 'no file' },
      { what: 'the snapshot b', why: 'no file' },
    ];
    const text = phraseToText(baselineLine(found(unused, until + 1000)));
    expect(text).toBe(
      'The baseline is version=v1, less than a minute old. Not found before it: the snapshot a: no file; the snapshot b: no file.',
    );
    expect(renderMarkdown(found(unused), { maxCharacters: 60_000, detail: 'comment' })).toContain(
      'The baseline is `version=v1`',
    );
  });

  test('is nothing to tell where it is a window', () => {
    expect(baselineLine(buildReport(build, reportContext({ windows })))).toEqual([]);
  });
});
