import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../../../src/report/merge/merge-reports.ts';
import type { Report } from '../../../../src/report/report.ts';
import { reportFunction, reportOf } from '../../../support/report.ts';
import { SAMPLE_REPORTS } from '../../../support/sample-report.ts';
import { blindShard, buildOf, mergedOf, named, passed, shardReport } from '../../../support/shard-reports.ts';

const RUN = {
  repository: 'acme/shop',
  commit: '1'.repeat(40),
  runUrl: 'https://github.com/acme/shop/actions/runs/5',
  runId: '5',
  runAttempt: 1,
  event: 'pull_request',
  pullRequest: 7,
};

const failed = (service: string) =>
  passed(service, { verdict: 'fail', functions: [reportFunction({ name: `f-${service}` })] });

describe('all shards of a build', () => {
  test('are one report: everything they compared, the worst verdict, and what it does', () => {
    const merged = mergedOf([
      shardReport(2, 2, [passed('d'), failed('b')], { verdict: 'fail', tests: 3, contention: 0.2 }),
      shardReport(1, 2, [passed('c'), passed('a')], { tests: 2, contention: 0.1 }),
    ]);
    expect(merged.comparisons.map(({ service }) => service)).toEqual(['a', 'b', 'c', 'd']);
    expect(merged).toMatchObject({
      verdict: 'fail',
      conclusion: 'failure',
      exitCode: 1,
      tests: 5,
      contention: 0.2,
      reasons: [],
      changes: null,
    });
    expect(merged).not.toHaveProperty('shard');
    expect(merged.notes).toMatchObject([{ code: 'FG264' }]);
    expect(merged.notes[0]?.message).toContain('2 shards with 2 services each');
  });

  test('give the same report in whatever order their files are', () => {
    const shards = [3, 1, 2].map((index) => shardReport(index, 3, [passed(`s${index}`)]));
    expect(mergedOf(shards)).toEqual(mergedOf(shards.toReversed()));
  });

  test('the types of a service keep their order, and the youngest report dates the whole', () => {
    const types = ['process_cpu', 'memory'].map((profileType) => passed('a', { profileType }));
    const merged = mergedOf(
      buildOf([
        shardReport(1, 2, types, { createdAt: '2026-11-22T15:20:00Z' }),
        shardReport(2, 2, [passed('b')], { createdAt: '2026-11-22T15:19:59.500Z' }),
      ]),
    );
    expect(merged.comparisons.map(({ profileType }) => profileType).slice(0, 2)).toEqual([
      'process_cpu',
      'memory',
    ]);
    expect(merged.createdAt).toBe('2026-11-22T15:20:00Z');
  });

  test('what is decided at the merge counts, else what the shards were told', () => {
    const shards = [
      shardReport(1, 2, [failed('a')], { mode: 'warn' }),
      shardReport(2, 2, [passed('b')], { mode: 'warn' }),
    ];
    expect(mergedOf(shards)).toMatchObject({ mode: 'warn', conclusion: 'warning', exitCode: 0 });
    expect(mergedOf(shards, { mode: 'enforce', key: 'all' })).toMatchObject({
      mode: 'enforce',
      conclusion: 'failure',
      exitCode: 1,
      key: 'all',
    });
  });

  test('a colour takes the place of an exit code where there is none', () => {
    const settings = {
      ...reportOf([]).settings,
      onInconclusive: 'exit-code',
      onNotEvaluated: 'exit-code',
    } as const;
    const shards = [shardReport(1, 1, [passed('a', { verdict: 'inconclusive' })], { settings })];
    expect(mergedOf(shards)).toMatchObject({ verdict: 'inconclusive', exitCode: 3 });
    const insteadOfExitCode = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
    expect(mergedOf(shards, { insteadOfExitCode })).toMatchObject({ conclusion: 'warning', exitCode: 0 });
  });

  test('the run is that of the latest attempt, or the one that publishes', () => {
    const shards = [1, 2].map((index) =>
      shardReport(index, 2, [passed(`s${index}`)], { run: { ...RUN, runAttempt: index } }),
    );
    expect(mergedOf(shards).run?.runAttempt).toBe(2);
    const run = { ...RUN, runId: '6' };
    expect(mergedOf(shards, { run }).run).toEqual(run);
  });
});

describe('a shard that compared nothing', () => {
  const server = { code: 'FG101', message: 'Pyroscope is not there', remedy: 'start it' };
  const blind = (index: number) => blindShard(index, 3, [server]);

  test('is missing: not evaluated, naming which, and all that is there is shown', () => {
    const shards = [shardReport(2, 4, [passed('a'), passed('b')]), shardReport(3, 4, [passed('c')])];
    const merged = mergedOf(buildOf(shards, 10));
    expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 1, conclusion: 'failure' });
    expect(merged.reasons).toMatchObject([{ code: 'FG260' }]);
    expect(merged.reasons[0]?.message).toBe(
      'shards 1 and 4 of 4 are missing: there is no report of them; 7 of 10 services were not compared',
    );
    expect(merged.comparisons).toHaveLength(3);
  });

  test('a fail counts before what is missing', () => {
    const merged = mergedOf([shardReport(1, 2, [failed('a')])]);
    expect(merged).toMatchObject({ verdict: 'fail', reasons: [{ code: 'FG260' }] });
  });

  test('could not ask the server: its reason stands in the report, with its number', () => {
    const merged = mergedOf([shardReport(1, 3, [passed('a')]), blind(2), shardReport(3, 3, [passed('b')])]);
    expect(merged).toMatchObject({
      verdict: 'not-evaluated',
      reasons: [{ code: 'FG101', remedy: 'start it' }],
    });
    expect(merged.reasons[0]?.message).toBe('shard 2: Pyroscope is not there');
  });

  test('where no shard could, the reason stands there once', () => {
    expect(mergedOf([1, 2, 3].map(blind))).toMatchObject({ verdict: 'not-evaluated', reasons: [server] });
  });

  test('had nothing to do: the others decide', () => {
    const idle = { code: 'FG263', message: 'there is nothing left', remedy: '' };
    const shards = [
      shardReport(1, 2, [passed('a')]),
      shardReport(2, 2, [], { verdict: 'not-evaluated', reasons: [idle] }),
    ];
    expect(mergedOf(buildOf(shards))).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  test('has optional services only: the others decide; where nobody counts, nothing was compared', () => {
    const nothing = { code: 'FG111', message: 'no service had a profile to compare', remedy: '' };
    const optional = (index: number) =>
      shardReport(index, 2, [passed(`s${index}`, { counted: false, verdict: 'not-evaluated', blocks: 0 })], {
        verdict: 'not-evaluated',
        reasons: [nothing],
      });
    expect(mergedOf([optional(1), shardReport(2, 2, [passed('b')])])).toMatchObject({ verdict: 'pass' });
    expect(mergedOf([optional(1), optional(2)])).toMatchObject({
      verdict: 'not-evaluated',
      reasons: [nothing],
    });
  });
});

test('notes that all shards have stand there once, others with their shards', () => {
  const note = (message: string) => ({ code: 'FG216', message, remedy: '' });
  const shards = [1, 2, 3].map((index) =>
    shardReport(index, 3, [passed(`s${index}`)], {
      notes: [
        { code: 'FG261', message: `shard ${index}`, remedy: '' },
        note('all'),
        ...(index === 2 ? [] : [note('two')]),
      ],
    }),
  );
  expect(
    mergedOf(shards)
      .notes.map(({ message }) => message)
      .slice(1),
  ).toEqual(['all', 'shards 1 and 3: two']);
});

describe('one report', () => {
  test.each(Object.entries(SAMPLE_REPORTS))('of a whole build stays what it is: %s', (_, make) => {
    const report = make();
    expect(JSON.stringify(mergeReports(named([report])))).toBe(JSON.stringify(report));
  });

  test('what it says of its exit code is not believed', () => {
    const forged = reportOf([failed('a')], { exitCode: 0, conclusion: 'success' });
    expect(mergedOf([forged])).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
  });
});

describe('a forged report', () => {
  test('cannot take the place of the run that publishes', () => {
    const own = { ...RUN, commit: '2'.repeat(40) };
    const forged: Report = shardReport(1, 1, [passed('a')], { run: RUN });
    expect(mergeReports(named([forged]), { run: own })).toMatchObject({
      why: expect.stringContaining(`1.json is of ${RUN.commit} in acme/shop`),
    });
  });

  test('a comparison that counts and says it is not applicable is no pass', () => {
    const merged = mergedOf([shardReport(1, 1, [passed('a', { verdict: 'not-applicable' })])]);
    expect(merged.verdict).toBe('not-evaluated');
  });
});
