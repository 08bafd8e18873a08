import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../../../src/report/merge/merge-reports.ts';
import type { Report } from '../../../../src/report/report.ts';
import { reportOf } from '../../../support/report.ts';
import { named, passed, shardReport } from '../../../support/shard-reports.ts';

const WINDOWS = {
  baseline: { fromMs: 1795359983000, untilMs: 1795360235557, selector: '' },
  candidate: { fromMs: 1795360238000, untilMs: 1795360491585, selector: '' },
  confirm: null,
};
const RUN = {
  repository: 'acme/shop',
  commit: '1'.repeat(40),
  runUrl: '',
  runId: '5',
  runAttempt: 1,
  event: 'push',
  pullRequest: null,
};
const COMMON = { windows: WINDOWS, run: RUN };

const first = shardReport(1, 2, [passed('a')], COMMON);
const second = (changes: Partial<Report>) => shardReport(2, 2, [passed('b')], { ...COMMON, ...changes });
const problemOf = (...reports: Report[]) => mergeReports(named(reports));

const plan = (changes: object) => {
  const { shard } = second({});
  return { shard: { ...shard!, plan: { ...shard!.plan!, ...changes } } };
};
const later = { ...WINDOWS, candidate: { ...WINDOWS.candidate, fromMs: WINDOWS.candidate.fromMs + 12_000 } };

describe('reports of different builds are refused, naming the file and the difference', () => {
  test.each<[string, Partial<Report>, string]>([
    ['version', { tool: { name: 'flamegate', version: '1.1.0' } }, 'was written by another version'],
    ['repository', { run: { ...RUN, repository: 'acme/other' } }, 'is of another repository'],
    ['commit', { run: { ...RUN, commit: '2'.repeat(40) } }, 'is of another commit'],
    ['run', { run: { ...RUN, runId: '6' } }, 'is of another workflow run'],
    ['no run', { run: null }, 'is of another repository'],
    ['key', { key: 'nightly' }, 'has another key'],
    ['windows', { windows: later }, 'compares another candidate'],
    ['server', { source: { kind: 'pyroscope', label: 'elsewhere' } }, 'asked another server'],
    ['load', { load: { kind: 'fixed', baseline: null, candidate: null } }, 'knows of another load'],
    ['mode', { mode: 'observe' }, 'has another mode'],
    ['limits', { settings: { ...first.settings, failOnGrowth: 0.2 } }, 'has other limits'],
    ['settings', plan({ settings: 'other' }), 'was judged by other settings'],
    ['services', plan({ services: 11 }), 'is a part of another number of services'],
    ['types', plan({ contents: 'other' }), 'is a part of other services or profile types'],
    ['count', { shard: { ...second({}).shard!, count: 3 } }, 'is one of another number of shards'],
  ])('%s', (_, changes, words) => {
    expect(problemOf(first, second({}))).toHaveProperty('verdict');
    const problem = problemOf(first, second(changes));
    expect(problem).toMatchObject({ why: expect.stringContaining(`2.json ${words}`) });
    expect(problem).toMatchObject({ why: expect.stringContaining('than 1.json'), remedy: /\w/ });
  });

  test('the times of the windows are told', () => {
    expect(problemOf(first, second({ windows: later }))).toMatchObject({
      why: expect.stringContaining('15:10:50–15:14:51 UTC", not "2026-11-22 15:10:38–15:14:51 UTC"'),
      remedy: expect.stringContaining('one job before the matrix'),
    });
  });

  test('a later attempt of the same run is the same build', () => {
    expect(problemOf(first, second({ run: { ...RUN, runAttempt: 2 } }))).toHaveProperty('verdict');
  });

  test('a shard that saw no plan is not one of another build', () => {
    const { shard } = second({});
    expect(problemOf(first, second({ shard: { ...shard!, plan: null } }))).toHaveProperty('verdict');
  });
});

describe('no parts of a whole', () => {
  test('the same shard twice', () => {
    expect(problemOf(first, shardReport(1, 2, [passed('b')], COMMON))).toMatchObject({
      why: '1.json and 2.json are both shard 1 of 2',
    });
  });

  test('the same service in two shards', () => {
    expect(problemOf(first, shardReport(2, 2, [passed('a')], COMMON))).toMatchObject({
      why: '1.json and 2.json both hold the service "a"',
    });
  });

  test('the report of a whole build beside one of a shard', () => {
    expect(problemOf(first, reportOf([passed('b')]))).toMatchObject({
      why: '2.json is the report of a whole build and of no shard',
    });
  });
});
