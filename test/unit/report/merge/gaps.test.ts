import { describe, expect, test } from 'vitest';
import { noBaselineReason } from '../../../../src/judge/baseline-notes.ts';
import { mergeReports } from '../../../../src/report/merge/merge-reports.ts';
import type { Report, ReportReason } from '../../../../src/report/report.ts';
import { renderText } from '../../../../src/report/text.ts';
import { blindShard, buildOf, mergedOf, named, passed, shardReport } from '../../../support/shard-reports.ts';

/** Three shards, the second with two services of which one has two types and one is missing. */
function build(): [Report, Report, Report] {
  const second = [
    passed('b'),
    passed('b', { profileType: 'memory' }),
    passed('c', { verdict: 'not-evaluated', counted: false, blocks: 0 }),
    passed('c', { profileType: 'memory', verdict: 'not-applicable', counted: false, blocks: 0 }),
  ];
  const size = { services: 2, comparisons: 2, rows: 4 };
  const two = shardReport(2, 3, second);
  return buildOf([
    shardReport(1, 3, [passed('a')]),
    { ...two, shard: { ...two.shard!, ...size } },
    shardReport(3, 3, [passed('d')]),
  ]) as [Report, Report, Report];
}

const withShard = (report: Report, changes: Partial<NonNullable<Report['shard']>>): Report => ({
  ...report,
  shard: { ...report.shard!, ...changes },
});

/** The merged report where the second shard was changed. */
function mergedWith(change: (report: Report) => Report): Report {
  const [one, two, three] = build();
  return mergedOf([one, change(two), three]);
}

test('shards that hold what they say are the build', () => {
  expect(mergedOf(build())).toMatchObject({
    verdict: 'pass',
    exitCode: 0,
    reasons: [],
    merged: { shards: 3, notEvaluated: [] },
  });
});

describe('a shard that holds less than it says is not evaluated', () => {
  test.each<[string, (report: Report) => Report, string]>([
    [
      'no comparisons',
      (report) => ({ ...report, comparisons: [] }),
      'shard 2 of 3 holds 0 services, and says that it has 2 services',
    ],
    [
      'a service less',
      (report) => ({ ...report, comparisons: report.comparisons.filter(({ service }) => service === 'b') }),
      'holds 1 service, and says that it has 2 services',
    ],
    [
      'a type of a service less',
      (report) => ({ ...report, comparisons: report.comparisons.toSpliced(1, 1) }),
      'holds 3 entries, and says that it has 4 entries',
    ],
    [
      'what was missing less',
      (report) => ({ ...report, comparisons: report.comparisons.toSpliced(3, 1) }),
      'holds 3 entries, and says that it has 4 entries',
    ],
    [
      'the same twice in the place of another',
      (report) => ({ ...report, comparisons: report.comparisons.with(1, report.comparisons[0]!) }),
      'holds 3 entries, and says that it has 4 entries',
    ],
    [
      'a service more than it has',
      (report) => ({ ...report, comparisons: [...report.comparisons, passed('e')] }),
      'holds 3 services, and says that it has 2 services',
    ],
    [
      'types that it compared as such that nobody asked for',
      (report) => ({
        ...report,
        comparisons: report.comparisons.map((one, index) =>
          index < 2 ? { ...one, verdict: 'not-applicable', counted: false, blocks: 0 } : one,
        ),
      }),
      'holds 1 comparison, and says that it has 2 comparisons',
    ],
  ])('%s', (_, change, why) => {
    const merged = mergedWith(change);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, merged: { notEvaluated: [2] } });
    expect(merged.reasons[0]).toMatchObject({ code: 'FG266', message: expect.stringContaining(why) });
  });
});

describe('shards that say less than the build has are no whole', () => {
  test.each<[string, (report: Report) => Report, string]>([
    [
      'services',
      (report) => ({
        ...withShard(report, { services: 0, comparisons: 0, rows: 0 }),
        comparisons: [],
        verdict: 'not-evaluated',
      }),
      'the shards hold 2 services together, and the build has 4 services',
    ],
    [
      'comparisons',
      (report) => withShard(report, { comparisons: 1 }),
      'the shards hold 3 comparisons together, and the build has 4 comparisons',
    ],
    [
      'entries',
      (report) => ({
        ...withShard(report, { rows: 3 }),
        comparisons: report.comparisons.slice(0, 3),
      }),
      'the shards hold 5 entries together, and the build has 6 entries',
    ],
  ])('%s', (_, change, why) => {
    const merged = mergedWith(change);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1 });
    expect(merged.reasons).toMatchObject([{ code: 'FG266', message: why }]);
    expect(renderText(merged, { color: false })).toMatch(/^flamegate is incomplete: a part of the build was/);
  });

  test('nor may they say more, even where one is missing', () => {
    const [one, two] = build();
    const merged = mergedOf([withShard(one, { comparisons: 9 }), withShard(two, { comparisons: 2 })]);
    expect(merged.reasons.map(({ code }) => code)).toEqual(['FG260', 'FG266']);
  });
});

describe('a shard that knows of no plan is never evaluated', () => {
  const idle: ReportReason = { code: 'FG263', message: 'there is nothing left', remedy: '' };
  const nothing: ReportReason = { code: 'FG111', message: 'no service had a profile to compare', remedy: '' };
  const blind = 'compared nothing, and does not say why';

  test.each<[string, ReportReason[]]>([
    ['without a reason', []],
    ['which says that nothing was there', [nothing]],
    ['which says that nothing was left', [idle]],
  ])('%s', (_, reasons) => {
    const [one, , three] = build();
    const merged = mergedOf([one, blindShard(2, 3, reasons), three]);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, merged: { notEvaluated: [2] } });
    expect(merged.reasons).toMatchObject([{ code: 'FG266', message: `shard 2 of 3 ${blind}` }]);
  });

  test('also with everything that it compared', () => {
    const merged = mergedWith((report) => withShard(report, { plan: null }));
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, reasons: [{ code: 'FG266' }] });
  });

  test('also where all shards know of none', () => {
    const merged = mergedOf(build().map((report) => withShard(report, { plan: null })));
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1 });
    expect(merged.reasons).toHaveLength(3);
  });
});

describe('no baseline in one shard only', () => {
  const reason = noBaselineReason([{ what: 'the label version', why: 'it has no value', creates: 'run it' }]);
  const idle: ReportReason = { code: 'FG263', message: 'there is nothing left', remedy: '' };

  test.each<[string, ReportReason[], boolean]>([
    ['is no missing baseline of the build', [reason], true],
    ['nor behind a reason that is none of the build', [idle, reason], true],
    ['nor in one that knows of the plan', [reason], false],
  ])('%s', (_, reasons, isBlind) => {
    const [one, two, three] = build();
    const own = isBlind ? blindShard(2, 3, reasons) : { ...two, verdict: 'not-evaluated' as const, reasons };
    const merged = mergedOf([one, { ...own, settings: { ...own.settings, onNoBaseline: 'pass' } }, three]);
    expect(merged).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure', exitCode: 1 });
    expect(merged.reasons[0]).toMatchObject({
      code: 'FG266',
      message: 'shard 2 of 3 found no baseline, though other shards have one',
    });
  });

  test('what it means must be the same in all of them', () => {
    const shards = (['pass', 'fail'] as const).map((onNoBaseline, index) => {
      const report = blindShard(index + 1, 2, [reason]);
      return { ...report, settings: { ...report.settings, onNoBaseline } };
    });
    expect(mergeReports(named(shards))).toMatchObject({
      why: expect.stringContaining('2.json lets a build without a baseline do something else'),
    });
  });
});
