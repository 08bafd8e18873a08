import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import {
  findings,
  type RecordedGate,
  type RecordedWindow,
  recordedWindows,
  startRecordedGate,
} from '../support/recorded-gate.ts';

const ROOT = join(import.meta.dirname, '../..');
/** From the second of the first upload to the second after the last. */
const OTHER_HOUR: Readonly<Record<string, RecordedWindow>> = {
  a1: { startMs: 1795362396000, endMs: 1795362631000 },
  a2: { startMs: 1795362639000, endMs: 1795362874000 },
  b1: { startMs: 1795363125000, endMs: 1795363360000 },
};

let folder: string;
let gate: RecordedGate;
let windows: Readonly<Record<string, RecordedWindow>>;
const reports = new Map<string, Promise<Report>>();

function reportOf(before: string, after: string): Promise<Report> {
  const pair = `${before} ${after}`;
  const report = reports.get(pair) ?? gate.run(windows[before]!, windows[after]!);
  reports.set(pair, report);
  return report;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-windows-'));
  await cp(join(ROOT, 'demo/recordings/windows'), folder, { recursive: true });
  await cp(join(ROOT, 'test/fixtures/recordings/windows-other-hour'), folder, { recursive: true });
  await cp(join(ROOT, 'demo/recordings/windows/types.json'), join(folder, 'types.json'));
  windows = { ...(await recordedWindows()), ...OTHER_HOUR };
  gate = await startRecordedGate(folder, OTHER_HOUR.b1!.endMs);
});
afterAll(async () => {
  await gate.close();
  await rm(folder, { recursive: true });
});

function orderedPairs(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((a) => names.filter((b) => b !== a).map((b) => [a, b] as const));
}

/** Everything that failed, with its numbers: an empty list, or a message that says what went wrong. */
function failures(report: Report): string[] {
  return report.comparisons.flatMap((comparison) => [
    ...(comparison.verdict === 'fail' ? [`${comparison.service} ${comparison.alias}`] : []),
    ...findings(comparison)
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ name, growth }) => `${comparison.service} ${name} ${growth}`),
  ]);
}

describe('two windows of the same code never fail', () => {
  const pairs = orderedPairs(['history1', 'history2', 'baseline', 'a1', 'a2', 'b1']);
  test.each(pairs)('%s -> %s', async (before, after) => {
    const report = await reportOf(before, after);
    // Five services were recorded at the other hour: with fewer compared, nothing would be shown.
    const compared = report.comparisons.filter(({ blocks, kind }) => blocks >= 3 && kind === 'cpu');
    expect(compared.length).toBeGreaterThanOrEqual(5);
    expect(report.tests).toBeGreaterThan(20);
    expect(failures(report)).toEqual([]);
  });

  test('within the hour of the demo the build passes but for at most one warning in six pairs', async () => {
    const verdicts = [];
    for (const [before, after] of orderedPairs(['history1', 'history2', 'baseline']))
      verdicts.push((await reportOf(before, after)).verdict);
    expect(verdicts.filter((verdict) => verdict === 'pass').length).toBeGreaterThanOrEqual(5);
  });
});
