import { expect, test } from 'vitest';
import { comparisonFacts } from '../../../src/report/comparison-text.ts';
import { toFileWords } from '../../../src/report/file-words.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { reportBudget } from '../../support/sample-budgets.ts';
import { notEvaluatedReport } from '../../support/sample-report.ts';

function reworded(code: string, message: string, remedy: string) {
  return toFileWords(notEvaluatedReport({ reasons: [{ code, message, remedy }] })).reasons[0];
}

test.each([
  [
    'FG201',
    'use windows about 2 times as long, or more load',
    'use recordings about 2 times as long, more of them, or more load',
  ],
  [
    'FG203',
    'longer windows would not help: measure both sides, and give history',
    'longer recordings would not help: measure both sides, and give more files a side',
  ],
  [
    'FG111',
    'check the windows, the service names and that profiling is on; nothing',
    'check the patterns of both sides and the service names; nothing',
  ],
])('%s: recordings in place of windows', (code, remedy, told) =>
  expect(reworded(code, 'the two windows', remedy)).toEqual({
    code,
    message: 'the two recordings',
    remedy: told,
  }),
);

test('reasons that may hold names from outside stay as they are', () => {
  const reason = { code: 'FG208', message: 'everything under draw window', remedy: 'see the windows' };
  expect(reworded(reason.code, reason.message, reason.remedy)).toEqual(reason);
});

test('a level is the mean of files', () => {
  const level = '12.5 MiB before, 13.1 MiB now, on average per upload: the level rose';
  const heap = reportComparison({ kind: 'gauge', functions: [reportFunction({ explanation: level })] });
  const budget = reportBudget({ explanation: '41 MiB per upload, 40 MiB allowed' });
  const told = toFileWords(
    reportOf([heap], { budgets: [budget], source: { kind: 'files', label: 'profile files' } }),
  );
  expect(told.comparisons[0]?.functions[0]?.explanation).toBe(level.replace('upload', 'file'));
  expect(told.budgets[0]?.explanation).toBe('41 MiB per file, 40 MiB allowed');
  expect(JSON.stringify(comparisonFacts(told, heap))).toContain(' per file');
});
