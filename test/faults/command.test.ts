import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReportSchema } from '../../src/report/report.ts';
import { DEMO_NOW_MS } from '../contract/targets.ts';
import { gateCommand, snapshotCommand } from '../support/faulty-gate.ts';
import { type ChooseFault, startFaultyServer } from '../support/faulty-server.ts';
import { answer, changed, reset, resetMidAnswer } from '../support/server-faults.ts';

/** One fault of each kind as a user meets it: the command line, its exit code, its output and its files. */

const BLOCKS = 'SelectMergeProfile';
const FORMS = ['json', 'md', 'html', 'junit'];
const ALL_FORMS = FORMS.flatMap((form) => [`--report-${form}`, `out/report.${form}`]);
const LOGIN = answer(200, { 'content-type': 'text/html' }, '<!doctype html><title>Sign in</title>');
const BROKEN = answer(500, { 'content-type': 'text/plain' }, 'out of memory');
const truncated = changed(({ body }) => ({ body: body.subarray(0, -20) }));

describe('flamegate gate ends with one exit code, a reason, and whole files', { timeout: 60_000 }, () => {
  test.each<[string, ChooseFault | null, number, string]>([
    ['no fault', () => undefined, 1, ''],
    ['refused', null, 4, 'FG101'],
    [
      'reset once in the middle of every answer',
      ({ count }) => (count === 1 ? resetMidAnswer : undefined),
      1,
      '',
    ],
    ['reset always', () => reset, 4, 'FG101'],
    ['HTTP 500', ({ method }) => (method === BLOCKS ? BROKEN : undefined), 4, 'FG101'],
    ['a login page', () => LOGIN, 4, 'FG103'],
    ['truncated gzip', ({ method }) => (method === BLOCKS ? truncated : undefined), 4, 'FG110'],
  ])('%s', async (_, fault, exitCode, code) => {
    const { url, down } = await startFaultyServer(fault ?? undefined);
    if (fault === null) await down();
    const run = await gateCommand(url, ALL_FORMS);
    expect(run.exitCode, run.stderr).toBe(exitCode);
    expect(run.stderr).not.toMatch(/[Uu]nhandled|\w+Error:|\n {4}at |itself failed/u);
    expect(readdirSync(join(run.cwd, 'out')).sort()).toEqual(FORMS.map((form) => `report.${form}`).sort());
    const report = ReportSchema.parse(JSON.parse(readFileSync(join(run.cwd, 'out/report.json'), 'utf8')));
    expect(report.exitCode).toBe(exitCode);
    expect(run.stdout).toContain(code);
    expect(readFileSync(join(run.cwd, 'out/report.html'), 'utf8')).toMatch(/<\/html>\s*$/u);
    expect(readFileSync(join(run.cwd, 'out/report.junit'), 'utf8')).toMatch(/<\/testsuites>\s*$/u);
  });

  test('a clock that is ahead', async () => {
    const { url } = await startFaultyServer(undefined, DEMO_NOW_MS + 600_000);
    const run = await gateCommand(url, ['--report-json', 'r.json']);
    expect(run.exitCode, run.stderr).toBe(1);
    const { notes } = ReportSchema.parse(JSON.parse(readFileSync(join(run.cwd, 'r.json'), 'utf8')));
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'FG244',
        message: expect.stringContaining('is about 10 min ahead of'),
      }),
    );
  });
});

test('a command without a report says it in three lines, without a stack trace', {
  timeout: 60_000,
}, async () => {
  const { url, down } = await startFaultyServer();
  await down();
  const { exitCode, stdout, stderr, cwd } = await snapshotCommand(url, 'b.snapshot');
  expect(exitCode, stderr).toBe(4);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /^error: Pyroscope at \S+ did not answer \w+\n {2}why: nothing listens there .+\n {2}do: {2}Start the server.+\n$/u,
  );
  expect(readdirSync(cwd)).toEqual(['gate.yml']);
});
