import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../../src/github/annotations.ts';
import { noBaselineReason } from '../../../../src/judge/baseline-notes.ts';
import type { Report } from '../../../../src/report/report.ts';
import { renderText } from '../../../../src/report/text.ts';
import { reportFunction } from '../../../support/report.ts';
import { buildOf, mergedOf, passed, shardReport } from '../../../support/shard-reports.ts';

/** What services, baselines and spans say of their own, in the reports of shards. */

test('a service that is only watched does not fail the merged build', () => {
  const watched = passed('a', { verdict: 'fail', mode: 'observe' });
  const shards = [shardReport(1, 2, [watched], { verdict: 'fail' }), shardReport(2, 2, [passed('b')])];
  expect(mergedOf(shards)).toMatchObject({ verdict: 'fail', conclusion: 'success', exitCode: 0 });
  const enforced = [
    shardReport(1, 2, [watched], { verdict: 'fail' }),
    shardReport(2, 2, [passed('b', { verdict: 'fail' })], { verdict: 'fail' }),
  ];
  expect(mergedOf(enforced)).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
});

describe('no baseline yet', () => {
  const reason = noBaselineReason([{ what: 'the label version', why: 'it has no value', creates: 'run it' }]);
  const first = shardReport(1, 2, []);
  const without = (index: number): Report => ({
    ...shardReport(index, 2, [], { verdict: 'not-evaluated', reasons: [reason] }),
    shard: { index, count: 2, services: 0, comparisons: 0, rows: 0, plan: null },
    settings: { ...first.settings, onNoBaseline: 'pass' },
  });

  test('in every shard is one reason, and its own setting decides', () => {
    const merged = mergedOf([without(1), without(2)]);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', conclusion: 'success', reasons: [reason] });
    expect(mergedOf([without(1), without(2)], { onNoBaseline: 'fail' })).toMatchObject({
      conclusion: 'failure',
    });
  });
});

test('spans stand together, the most expensive first; what only some shards miss is no news', () => {
  const note = (message: string) => ({ code: 'FG241', message, remedy: '' });
  const profile = (service: string, total: number) => ({
    ...{ service, profileType: 'process_cpu', alias: 'cpu', unit: 'nanoseconds', total },
    ...{ spans: [{ id: '00000000000000aa', total }], functions: [] },
  });
  const spans = (own: ReturnType<typeof profile>[], ...notes: string[]) => ({
    spans: { ids: ['00000000000000aa'], profiles: own, notes: notes.map(note) },
  });
  const merged = mergedOf([
    shardReport(1, 2, [passed('a')], spans([profile('a', 5)], 'both')),
    shardReport(2, 2, [passed('b')], spans([profile('b', 7)], 'both', 'one')),
  ]);
  expect(merged.spans?.profiles.map(({ service }) => service)).toEqual(['b', 'a']);
  expect(merged.spans?.notes.map(({ message }) => message)).toEqual(['both']);
});

test('a build of which a part is missing is told to be incomplete, not empty', () => {
  const text = renderText(mergedOf(buildOf([shardReport(1, 2, [passed('a')])], 10)), { color: false });
  expect(text).toMatch(/^flamegate is incomplete: a part of the build was not evaluated/);
  expect(text).toContain(
    'shard 2 of 2 is missing: there is no report of it; 9 of 10 services were not compared',
  );
});

describe('a shard is missing beside a failure', () => {
  const one = passed('a', { verdict: 'fail', functions: [reportFunction()] });
  const there = (changes: Partial<Report> = {}, service = one) => [
    shardReport(1, 3, [service], changes),
    shardReport(3, 3, [passed('b')], changes),
  ];
  const textOf = (report: Report) => renderText(report, { color: false });

  test('it stands in the first line, in the counts and with its reason', () => {
    const merged = mergedOf(there());
    expect(merged).toMatchObject({ verdict: 'fail', exitCode: 1, merged: { shards: 3, notEvaluated: [2] } });
    const text = textOf(merged);
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /^flamegate failed: iou in a costs 2\.01× what this load should cost; shard 2 of 3 was not evaluated/,
    );
    expect(text).toContain('2 services: 1 failed, 1 passed · shards: 1 of 3 not evaluated');
    expect(text).toContain('shard 2 of 3 is missing');
    const [annotation] = annotationsOf(merged).filter(({ title }) => title.includes('FG260'));
    expect(annotation?.title).toBe('flamegate: not evaluated (FG260)');
  });

  test('several are counted', () => {
    const merged = mergedOf([shardReport(1, 3, [one])]);
    expect(textOf(merged).replaceAll(/\s+/g, ' ')).toContain('; 2 of 3 shards were not evaluated');
  });

  test('of a service that is only watched, the missing shard decides', () => {
    const watched = { ...one, mode: 'observe' as const };
    const merged = mergedOf(there({}, watched));
    expect(merged).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
    const text = textOf(merged);
    expect(text).toMatch(/^flamegate is incomplete: a part of the build was not evaluated/);
    expect(text).toContain('In mode observe: a (failed), which does not count.');
    expect(text).not.toContain('see the reasons below');
    const settings = { ...merged.settings, onNotEvaluated: 'exit-code' as const };
    expect(mergedOf(there({ settings }, watched)).exitCode).toBe(4);
    expect(mergedOf(there({}, watched), { onNotEvaluated: 'warn' })).toMatchObject({
      ...{ verdict: 'fail', conclusion: 'warning', exitCode: 0 },
    });
    expect(mergedOf(there({}, watched), { onNotEvaluated: 'pass' })).toMatchObject({ conclusion: 'success' });
  });
});
