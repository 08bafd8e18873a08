import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../../src/github/outputs.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import { renderText } from '../../../src/report/text.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

const MIB = 2 ** 20;

const LEAK = reportComparison({
  service: 'nemotron-backend',
  profileType: 'memory:inuse_space:bytes:space:bytes',
  alias: 'memory in use',
  kind: 'gauge',
  unit: 'bytes',
  addedUnit: 'bytes',
  leak: {
    verdict: 'leak',
    slopePerMin: 86 * MIB,
    lowPerMin: 84 * MIB,
    highPerMin: 88 * MIB,
    rise: 300 * MIB,
    neededRise: 4 * MIB,
    spanMs: 240_000,
    over: 'candidate',
    stoppedBy: '',
    holders: [
      { name: 'build_cache_entry', file: 'backend.py', before: 28 * MIB, after: 175 * MIB, share: 0.67 },
    ],
  },
  functions: [
    reportFunction({
      name: 'build_cache_entry',
      file: 'backend.py',
      class: 'leaks',
      verdict: 'fail',
      self: { baseline: 28 * MIB, candidate: 175 * MIB },
      expected: 28 * MIB,
      growth: null,
      growthLow: null,
      growthHigh: null,
      added: 147 * MIB,
      addedShare: 99,
      explanation: 'the service retains 86 MiB more every minute',
    }),
  ],
});

const MOVED = reportComparison({
  service: 'ai-clip',
  verdict: 'pass',
  moved: [
    {
      kind: 'renamed',
      from: [{ name: 'normalize_vectors', file: 'ai.py' }],
      to: [{ name: 'l2_normalize', file: 'ai.py' }],
      share: 0.51,
      net: 0.12,
      isBalanced: true,
      evidence: ['same callers'],
    },
  ],
  functions: [reportFunction({ name: 'l2_normalize', class: 'moved', verdict: 'pass', growth: null })],
});

const CAUSE = reportComparison({
  functions: [
    reportFunction({
      name: 'iou',
      explains: [{ name: 'suppress', file: 'ai.py' }],
      callPath: [
        { name: 'suppress', file: 'ai.py' },
        { name: 'iou', file: 'ai.py' },
      ],
    }),
    reportFunction({ name: 'suppress', causedBy: { name: 'iou', file: 'ai.py' } }),
  ],
});

const markdown = (report: Report) => renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
const table = (report: Report) =>
  markdown(report)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line.startsWith('| 🔴'));

describe('a leak', () => {
  const report = reportOf([LEAK]);

  test('is told by its speed and its holder, in the first line and in the table', () => {
    expect(ReportSchema.parse(report)).toEqual(report);
    expect(markdown(report).split('\n')[0]).toContain(
      '`nemotron-backend` leaks 86.0 MiB a minute, held by `build_cache_entry`',
    );
    expect(table(report)).toHaveLength(1);
    expect(table(report)[0]).toContain('+86.0 MiB/min (84.0 MiB–88.0 MiB)');
    expect(renderText(report, { color: false })).toContain('+86.0 MiB/min');
    expect(renderHtml(report)).toContain('+86.0 MiB/min');
  });

  test('is one finding: what else holds a part of it only rises', () => {
    const [holder] = LEAK.functions;
    const other = { ...holder!, name: 'db_query', verdict: 'pass' as const, explanation: '' };
    const both = reportOf([{ ...LEAK, functions: [holder!, other] }]);
    expect(markdown(both)).toMatch(/^\| `build_cache_entry` .*\| leak \|.*\| fail \|$/mu);
    expect(markdown(both)).toMatch(/^\| `db_query` .*\| rises \|.*\| pass \|$/mu);
    expect(renderText(both, { color: false })).toMatch(/^ {2}pass {2}db_query .* rises /mu);
    expect(renderHtml(both)).toContain('<strong>rises</strong>');
  });

  test('seen over hours says so; one that is only a warning is not called a leak', () => {
    const spanMs = 340 * 60_000;
    const over = (verdict: 'leak' | 'warn', word: 'fail' | 'warn') => {
      const [fn] = LEAK.functions;
      const functions = [{ ...fn!, verdict: word }];
      const stoppedBy = verdict === 'leak' ? '' : 'no-reference';
      const leak = { ...LEAK.leak!, over: 'span' as const, spanMs, verdict, stoppedBy };
      const patch = word === 'fail' ? {} : ({ verdict: 'warn', conclusion: 'warning', exitCode: 0 } as const);
      return reportOf([{ ...LEAK, verdict: word, leak, functions }], patch);
    };
    const leaks = over('leak', 'fail');
    expect(markdown(leaks).split('\n')[0]).toContain(
      '`nemotron-backend` leaks 86.0 MiB a minute over 5 h 40 min, held by',
    );
    expect(table(leaks)[0]).toContain('+86.0 MiB/min (84.0 MiB–88.0 MiB) over 5 h 40 min');
    expect(markdown(over('warn', 'warn')).split('\n')[0]).toContain(
      '`nemotron-backend` may leak 86.0 MiB a minute over 5 h 40 min, held by',
    );
  });

  const warned = (stoppedBy: string, patch: Partial<NonNullable<typeof LEAK.leak>> = {}) => {
    const [fn] = LEAK.functions;
    const leak = { ...LEAK.leak!, verdict: 'warn' as const, stoppedBy, ...patch };
    const functions = [{ ...fn!, verdict: 'warn' as const }];
    const report = { verdict: 'warn', conclusion: 'warning', exitCode: 0 } as const;
    const text = renderText(reportOf([{ ...LEAK, verdict: 'warn', leak, functions }], report), {
      color: false,
    });
    return text.replaceAll(/\s+/gu, ' ');
  };

  test('that only a rule keeps from failing is sure, and no longer window is asked for', () => {
    const text = warned('');
    expect(text).toMatch(/^flamegate warns: nemotron-backend leaks 86\.0 MiB a minute, held by/u);
    expect(text).toContain('A warning does not fail the build: by a rule it warns at most.');
    expect(text).not.toContain('longer window');
    expect(warned('no-reference')).toContain('a longer window would tell for sure');
  });

  test('without what rules set aside says so, and why it is a warning', () => {
    const text = warned('set-aside', { setAside: 0.67 });
    expect(text).toContain('may leak 86.0 MiB a minute beside what rules set aside, held by');
    expect(text).toContain('rules set aside what holds most of this rise');
  });
});

describe('moved cost', () => {
  test('is named with what it came from, and is no finding', () => {
    const report = reportOf([MOVED], { verdict: 'pass', conclusion: 'success', exitCode: 0 });
    const texts = [markdown(report), renderText(report, { color: false }), renderHtml(report)];
    // A page keeps numbers and units together with spaces that do not break.
    for (const text of texts.map((one) => one.replace(/[\u00a0\u202f]/gu, ' '))) {
      expect(text).toMatch(/normalize_vectors.*→.*l2_normalize/u);
      expect(text).toContain('renamed, not grown (51 % of the service, net +12 %)');
      expect(text).toContain('1 moved');
    }
  });
});

describe('one cause', () => {
  test('is one row and one regression; what it explains is named with it', () => {
    const report = reportOf([CAUSE]);
    expect(table(report)).toHaveLength(1);
    expect(table(report)[0]).toContain('`iou`');
    expect(markdown(report)).toContain('; called from `suppress`, which it explains\n');
    expect(markdown(report)).toMatch(/^\| `suppress` .*\| explained \|$/mu);
    expect(renderText(report, { color: false })).toContain('called from suppress, which it explains');
    expect(renderHtml(report)).toContain('called from <code>suppress</code>, which it explains');
    expect(outputsOf(report, {}, undefined).regressions).toBe('1');
  });
});
