import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import {
  comparisonOf,
  findings,
  type RecordedWindow,
  recordedWindows,
  startRecordedGate,
} from '../support/recorded-gate.ts';

/** Real earlier windows of the baseline's code, through the whole gate. */

const ROOT = join(import.meta.dirname, '../..');
const OTHER_HOUR: Readonly<Record<string, RecordedWindow>> = {
  a1: { startMs: 1795362396000, endMs: 1795362631000 },
  a2: { startMs: 1795362639000, endMs: 1795362874000 },
  b1: { startMs: 1795363125000, endMs: 1795363360000 },
};

let folder: string;
let windows: Readonly<Record<string, RecordedWindow>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-history-'));
  await cp(join(ROOT, 'demo/recordings/windows'), folder, { recursive: true });
  await cp(join(ROOT, 'test/fixtures/recordings/windows-other-hour'), folder, { recursive: true });
  await cp(join(ROOT, 'demo/recordings/windows/types.json'), join(folder, 'types.json'));
  windows = { ...(await recordedWindows()), ...OTHER_HOUR };
});
afterAll(() => rm(folder, { recursive: true }));

async function compare(before: string, after: string, history: readonly string[]): Promise<Report> {
  const ranges = history.map((name) => `${windows[name]!.startMs}/${windows[name]!.endMs}`);
  const setting = ranges.length === 0 ? '' : `history: [${ranges.join(', ')}]`;
  const gate = await startRecordedGate(folder, OTHER_HOUR.b1!.endMs, setting);
  try {
    return await gate.run(windows[before]!, windows[after]!);
  } finally {
    await gate.close();
  }
}

describe('the recorded candidate with two earlier windows', () => {
  let report: Report;
  beforeAll(async () => {
    report = await compare('baseline', 'candidate', ['history2', 'history1']);
  });

  test('all of them are used', () => {
    const used = report.comparisons.filter(({ kind, blocks }) => kind === 'cpu' && blocks > 0);
    expect(used).toHaveLength(6);
    for (const { service, history } of used) expect([service, history]).toEqual([service, 2]);
    expect(report.notes.map(({ code }) => code)).not.toContain('FG220');
  });

  test('iou fails, with a lower bound of at least 1.25', () => {
    const iou = comparisonOf(report, 'ai-yolo26').functions.find(({ name }) => name === 'iou')!;
    expect(iou).toMatchObject({ verdict: 'fail', class: 'grew' });
    expect(iou.growthLow).toBeGreaterThanOrEqual(1.25);
  });

  test('JSON encoding fails', () => {
    const { verdict, functions } = comparisonOf(report, 'nemotron-backend');
    expect(verdict).toBe('fail');
    const encode = functions.find(({ name }) => name === 'JSONEncoder.iterencode')!;
    expect(encode).toMatchObject({ verdict: 'fail', class: 'grew' });
    expect(encode.growth).toBeGreaterThan(1.3);
    expect(encode.growth).toBeLessThan(1.7);
  });

  test('nobody else fails', () => {
    const failed = report.comparisons.filter(({ verdict, kind }) => verdict === 'fail' && kind === 'cpu');
    expect(failed.map(({ service }) => service).sort()).toEqual(['ai-yolo26', 'nemotron-backend']);
    const named = failed.flatMap((comparison) =>
      findings(comparison)
        .filter(({ verdict, causedBy }) => verdict === 'fail' && causedBy === null)
        .map(({ name }) => name),
    );
    expect(named.sort()).toEqual(['JSONEncoder.iterencode', 'iou']);
  });

  test('they narrow what can be told, in the middle of the services', async () => {
    const without = await compare('baseline', 'candidate', []);
    const ratios = report.comparisons
      .filter(({ kind, detectableGrowth }) => kind === 'cpu' && detectableGrowth !== null)
      .map(
        ({ service, detectableGrowth }) =>
          detectableGrowth! / comparisonOf(without, service).detectableGrowth!,
      )
      .sort((a, b) => a - b);
    expect(ratios).toHaveLength(6);
    expect(ratios[3]).toBeLessThan(1);
  });
});

describe('two windows of the same code never fail, whichever others are their history', () => {
  const names = ['history1', 'history2', 'baseline', 'a1', 'a2', 'b1'];
  const pairs = names.flatMap((a) => names.filter((b) => b !== a).map((b) => [a, b] as const));

  test.each(pairs)('%s -> %s', async (before, after) => {
    const others = names.filter((name) => name !== before && name !== after);
    const report = await compare(before, after, others);
    const compared = report.comparisons.filter(({ blocks, kind }) => blocks >= 3 && kind === 'cpu');
    expect(compared.length).toBeGreaterThanOrEqual(5);
    expect(report.comparisons.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    // Windows that are left out are named, each once.
    const used = Math.max(...compared.map(({ history }) => history));
    expect(report.notes.filter(({ code }) => code === 'FG220')).toHaveLength(others.length - used);
  });
});
