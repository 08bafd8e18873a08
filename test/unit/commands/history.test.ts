import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { history } from '../../../src/commands/history.ts';
import type { Terminal } from '../../../src/commands/terminal.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

const EXTRAS = { trend: 'string', keep: 'string', commit: 'string', out: 'string', runs: 'string' } as const;
const DAY_MS = 86_400_000;

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-history-'));
  printed = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

function run(...args: readonly string[]): Promise<number> {
  const terminal: Terminal = {
    ...{ color: false, columns: 120, err: () => {}, progress: () => {}, step: () => {} },
    out: (text) => printed.push(text),
  };
  const line = readFlags(args, {}, EXTRAS);
  return history({ line, env: {}, terminal, nowMs: 0 }, Readable.from([]));
}

/** Writes a report of a night, in which `slow` costs more than the night before. */
function night(index: number, changes: Partial<Report> = {}): string {
  const untilMs = Date.parse('2026-11-01T03:00:00Z') + index * DAY_MS;
  const windowOf = (endMs: number) => ({ fromMs: endMs - 100_000, untilMs: endMs, selector: '' });
  const functions = ['a', 'b', 'c', 'slow'].map((name) => {
    const cost = name === 'slow' ? 20e9 * (1 + index / 20) : 20e9;
    return reportFunction({ name, verdict: 'pass', self: { baseline: 20e9, candidate: cost } });
  });
  const report = reportOf([reportComparison({ verdict: 'pass', functions })], {
    createdAt: new Date(untilMs).toISOString(),
    windows: { baseline: windowOf(untilMs - DAY_MS), candidate: windowOf(untilMs), confirm: null },
    verdict: 'pass',
    ...changes,
  });
  writeFileSync(at(`${index}.json`), JSON.stringify(report));
  return at(`${index}.json`);
}

async function errorOf(...args: readonly string[]): Promise<UsageError> {
  return run(...args).then(
    () => expect.unreachable('no error'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(UsageError);
      return error as UsageError;
    },
  );
}

test('adds runs, tells what rose slowly, and shows the page', async () => {
  const reports = Array.from({ length: 10 }, (_, index) => night(index));
  expect(await run('add', ...reports, '--trend', at('trend.jsonl'), '--commit', 'ABCDEF1')).toBe(0);
  const lines = readFileSync(at('trend.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { commit: string }).commit)).toEqual(
    Array(10).fill('abcdef1'),
  );
  expect(printed.join('\n')).toMatch(
    /^ {2}slow in ai-yolo26 cpu: \+\d\d % beside the rest of its service over 10 runs/m,
  );
  expect(await run('page', at('trend.jsonl'), '--out', at('trend.html'))).toBe(0);
  expect(readFileSync(at('trend.html'), 'utf8')).toContain('1 function costs more and more');
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

test('the same run replaces its line, and --keep drops the oldest', async () => {
  await run('add', night(0), night(1), night(0), '--trend', at('t'));
  expect(readFileSync(at('t'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  expect(printed[0]).toContain('Replaced');
  await run('add', night(2), '--trend', at('t'), '--keep', '2');
  expect(readFileSync(at('t'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  expect(printed.at(-1)).toContain('the oldest 1 line had to go');
});

describe('what cannot be used is refused, and the trend stays as it was', () => {
  test('a corrupt line', async () => {
    await run('add', night(0), '--trend', at('t'));
    const broken = `${readFileSync(at('t'), 'utf8')}{"version":1,\n`;
    writeFileSync(at('t'), broken);
    expect((await errorOf('add', night(1), '--trend', at('t'))).message).toContain('line 2 of');
    expect(readFileSync(at('t'), 'utf8')).toBe(broken);
    expect((await errorOf('page', at('t'), '--out', at('p'))).message).toContain('line 2 of');
  });

  test.each([
    ['no report', () => ['add', at('none.json'), '--trend', at('t')], 'cannot be read'],
    ['a shard', () => ['add', night(0, SHARD), '--trend', at('t')], 'is a part of a build'],
    ['no trend', () => ['add', night(0)], 'takes reports and a trend file'],
    ['no page', () => ['page', at('t')], 'takes one trend file and --out'],
    ['a trend that is not there', () => ['page', at('t'), '--out', at('p')], 'cannot be read'],
    ['the trend as the page', () => ['page', at('t'), '--out', at('t')], 'names the trend file itself'],
    ['no such thing', () => ['show', at('t')], 'followed by add or page'],
    ['a setting', () => ['add', night(0), '--trend', at('t'), '--mode', 'warn'], 'takes no settings'],
    ['a wrong number', () => ['add', night(0), '--trend', at('t'), '--keep', '0'], '--keep is not valid'],
    [
      'a wrong commit',
      () => ['add', night(0), '--trend', at('t'), '--commit', 'main'],
      '--commit is no commit',
    ],
    [
      'an option of the other',
      () => ['page', at('t'), '--out', at('p'), '--keep', '3'],
      'does not know --keep',
    ],
  ])('%s', async (_, args, message) => {
    expect((await errorOf(...args())).message).toContain(message);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });
});

const SHARD = {
  shard: { index: 1, count: 2, services: 1, comparisons: 1, rows: 1, plan: null },
} as unknown as Partial<Report>;
