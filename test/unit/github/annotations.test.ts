import * as core from '@actions/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Annotation,
  annotationsOf,
  emitAnnotations,
  MAX_ANNOTATIONS,
} from '../../../src/github/annotations.ts';
import type { Report } from '../../../src/report/report.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

const FG104 = { code: 'FG104', message: 'No profiles in either window.', remedy: 'Declare it optional.' };
const FG201 = { code: 'FG201', message: 'Too few samples.', remedy: '' };

const mixed = [
  reportComparison({
    service: 'slow',
    verdict: 'warn',
    functions: [reportFunction({ name: 'w', verdict: 'warn' })],
  }),
  reportComparison({ service: 'thin', verdict: 'inconclusive', reasons: [FG201] }),
  reportComparison({ service: 'silent', verdict: 'not-evaluated', reasons: [FG104] }),
  reportComparison({
    functions: [
      reportFunction({ name: 'small', addedShare: 0.01 }),
      reportFunction({ name: 'big', addedShare: 0.3 }),
      reportFunction({ name: 'fine', verdict: 'pass' }),
    ],
  }),
];

function levels(report: Report) {
  return annotationsOf(report).map(({ level, title }) => `${level} ${title.replace('flamegate: ', '')}`);
}

describe('annotationsOf', () => {
  it('the reports of this test are reports', () => {
    expect(() => ReportSchema.parse(reportOf(mixed))).not.toThrow();
  });

  it('is worst first: fail by what it adds, not evaluated, inconclusive, warn', () => {
    expect(levels(reportOf(mixed))).toEqual([
      'error big in ai-yolo26 (cpu)',
      'error small in ai-yolo26 (cpu)',
      'error silent (cpu) not evaluated (FG104)',
      'warning thin (cpu) inconclusive (FG201)',
      'warning w in slow (cpu)',
    ]);
  });

  it('carries the numbers, and reason with remedy', () => {
    const messages = annotationsOf(reportOf(mixed)).map(({ message }) => message);
    expect(messages[0]).toBe('iou costs 2.01 times what this load should cost.');
    expect(messages[2]).toBe('No profiles in either window. Declare it optional.');
    expect(messages[3]).toBe('Too few samples.');
  });

  it.each([
    [
      'too few samples: 40 in the baseline, 38 in the candidate, 1000 are needed on each side',
      'use windows of 25 minutes, or put more load on the service',
      'are needed on each side. Use windows of 25 minutes, or put more load on the service.',
    ],
    [
      '"ai-clip" has cpu profiles in the baseline window but none in the candidate window',
      'See that the labels of the candidate selector are right (a version label is often missing).',
      'none in the candidate window. See that the labels of the candidate selector are right (a version label is often missing).',
    ],
    [
      'Pyroscope at http://a:4040 did not answer Series: nothing listens there (connection refused)',
      'Start the server, or correct host and port.',
      '(connection refused). Start the server, or correct host and port.',
    ],
    ['There are none. There are profiles of "b": is that the one?', 'switch it on', 'the one? Switch it on.'],
    [
      'it is slow...',
      'querier.max-query-lookback is short',
      'it is slow. querier.max-query-lookback is short.',
    ],
  ])('%j and its remedy are two sentences', (message, remedy, expected) => {
    const reasons = [{ code: 'FG101', message, remedy }];
    const [annotation] = annotationsOf(reportOf([], { verdict: 'not-evaluated', reasons }));
    expect(annotation?.message.endsWith(expected)).toBe(true);
    expect(annotation?.message.startsWith(message.slice(0, 10))).toBe(true);
  });

  it('follows the policies for what has no evidence', () => {
    const { settings } = reportOf([]);
    const changed = { ...settings, onNotEvaluated: 'warn', onInconclusive: 'pass' } as const;
    expect(levels(reportOf(mixed, { settings: changed })).slice(2, 4)).toEqual([
      'warning silent (cpu) not evaluated (FG104)',
      'notice thin (cpu) inconclusive (FG201)',
    ]);
  });

  it('mode warn knows no errors, mode observe only notices', () => {
    const of = (mode: Report['mode']) =>
      new Set(annotationsOf(reportOf(mixed, { mode })).map(({ level }) => level));
    expect(of('warn')).toEqual(new Set(['warning']));
    expect(of('observe')).toEqual(new Set(['notice']));
  });

  it('is silent about what passes and what does not count', () => {
    const quiet = [
      reportComparison({ verdict: 'pass', functions: [reportFunction({ verdict: 'inconclusive' })] }),
      reportComparison({ verdict: 'not-applicable', reasons: [FG104] }),
      reportComparison({ verdict: 'not-evaluated', counted: false, reasons: [FG104] }),
    ];
    expect(annotationsOf(reportOf(quiet, { verdict: 'pass' }))).toEqual([]);
  });

  it('says a reason of the whole build once', () => {
    const comparisons = ['a', 'b', 'c'].map((service) =>
      reportComparison({ service, verdict: 'not-evaluated', reasons: [FG104] }),
    );
    const report = reportOf(comparisons, { verdict: 'not-evaluated', reasons: [FG104] });
    expect(levels(report)).toEqual(['error not evaluated (FG104)']);
  });

  it('has the place of the function, and none for what is no function', () => {
    const place = { path: 'services/yolo/ai.py', firstLine: 39, lastLine: 41 };
    const located = annotationsOf(reportOf(mixed), ({ source }) => (source === null ? null : place));
    expect(located.map((annotation) => annotation.place)).toEqual([null, null, null, null, null]);
    const source = { file: '/app/ai.py', firstLine: 38, lastLine: 44 };
    const functions = [reportFunction({ source }), reportFunction({ name: 'other' })];
    const of = annotationsOf(reportOf([reportComparison({ functions })]), (fn) =>
      fn.source === null ? null : place,
    );
    expect(of.map((annotation) => annotation.place)).toEqual([place, null]);
  });

  it('takes control characters out of what a server said', () => {
    const said = 'a\u001b[31m\r\n::error::b\u202e\u2028c';
    const reasons = [{ code: 'FG110', message: said, remedy: said }];
    const [annotation] = annotationsOf(
      reportOf([reportComparison({ verdict: 'not-evaluated', functions: [], reasons })]),
    );
    expect(annotation?.message).toContain('::error::b');
    expect(annotation?.message).not.toMatch(/[\p{Cc}\p{Zl}\u202e]/u);
  });

  it('is bounded, and keeps the worst', () => {
    const functions = Array.from({ length: 30 }, (_, index) =>
      reportFunction({ name: `f${index}`, addedShare: index / 100 }),
    );
    const report = levels(reportOf([reportComparison({ functions })]));
    expect(report).toHaveLength(MAX_ANNOTATIONS);
    expect(MAX_ANNOTATIONS).toBeLessThan(10);
    expect(report[0]).toContain('f29');
  });

  it('shortens long names and takes out control characters', () => {
    const name = `a\u001b[31m\r\n::error::b\u202e${'x'.repeat(500)}\ud83d`;
    const explanation = `a\u001b[31m\r\n::error::b\u202e${'y'.repeat(5000)}`;
    const [annotation] = annotationsOf(
      reportOf([reportComparison({ functions: [reportFunction({ name, explanation })] })]),
    );
    expect(annotation?.title.length).toBeLessThanOrEqual(150);
    expect(annotation?.message.length).toBeLessThanOrEqual(1000);
    expect(annotation?.title).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(annotation?.message).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(annotation?.title.isWellFormed()).toBe(true);
  });
});

describe('emitAnnotations', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('prints workflow commands the runner cannot misread', () => {
    let printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      printed += String(chunk);
      return true;
    });
    const annotations: Annotation[] = [
      { level: 'error', title: 'map<a,b>::get 5%', message: '100% more\nin total', place: null },
      { level: 'warning', title: 'w', message: 'm', place: { path: 'a,b:c.py', firstLine: 3, lastLine: 5 } },
      { level: 'notice', title: 'n', message: 'm', place: null },
    ];
    emitAnnotations(annotations, core);
    expect(printed.split(/\r?\n/)).toEqual([
      '::error title=map<a%2Cb>%3A%3Aget 5%25::100%25 more%0Ain total',
      '::warning title=w,file=a%2Cb%3Ac.py,line=3,endLine=5::m',
      '::notice title=n::m',
      '',
    ]);
  });
});
