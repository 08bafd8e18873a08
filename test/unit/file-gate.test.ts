import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFileConfig } from '../../src/config/file-source.ts';
import { runFileGate } from '../../src/file-gate.ts';
import { type Report, type ReportComparison, ReportSchema } from '../../src/report/report.ts';
import { writeFolded, writeRecordedFiles } from '../support/recorded-files.ts';

/** The gate on files that real services left behind: the uploads of the demo's recordings, 15 s each. */

const NOW_MS = Date.UTC(2026, 10, 22, 18);
const YOLO = 'ai-yolo26';
/** Their main loops are sampled now and then while they wait. */
const IDLE = [{ function: 'serve', file: 'ai.py' }];
/** Folded stacks name no files. */
const FOLDED = { ignore: ['serve'] };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-files-'));
  for (const window of ['history1', 'history2', 'baseline', 'candidate'])
    await writeRecordedFiles(folder, window);
});
afterAll(() => rm(folder, { recursive: true }));

type Settings = Readonly<Record<string, unknown>>;

async function gate(baseline: string, candidate: string, more: Settings = {}): Promise<Report> {
  const path = join(folder, 'gate.yml');
  const sides = { baseline: join(folder, baseline), candidate: join(folder, candidate) };
  await writeFile(path, JSON.stringify({ source: 'files', ignore: IDLE, ...sides, ...more }));
  const inputs = { values: { config: path }, origins: {} };
  const defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
  const config = await readFileConfig(inputs, defaults, NOW_MS);
  if (config === null) throw new Error('these settings are not about files');
  return ReportSchema.parse(await runFileGate(config, { nowMs: NOW_MS, version: '0.0.0', run: null }));
}

function comparisonOf({ comparisons }: Report, service: string): ReportComparison {
  const found = comparisons.find((comparison) => comparison.service === service);
  if (found === undefined) throw new Error(`no comparison of ${service}`);
  return found;
}

const verdictOf = (comparison: ReportComparison | undefined, name: string) =>
  comparison?.functions.find((fn) => fn.name === name)?.verdict;

describe('recorded files', () => {
  test.each([
    ['history1', 'history2'],
    ['history2', 'history1'],
    ['history1', 'baseline'],
    ['baseline', 'history1'],
    ['history2', 'baseline'],
    ['baseline', 'history2'],
  ])('the same code in %s and %s does not fail', async (before, after) => {
    const report = await gate(`${before}/{service}/*.pb.gz`, `${after}/{service}/*.pb.gz`);
    expect(report.comparisons).toHaveLength(6);
    expect(report.verdict).toMatch(/^(?:pass|warn)$/u);
    for (const { blocks } of report.comparisons) expect(blocks).toBe(6);
  });

  test('a slower function fails, its service by name, the others not', async () => {
    const report = await gate('baseline/{service}/*.pb.gz', 'candidate/{service}/*.pb.gz');
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1, windows: null, load: null, notes: [] });
    expect(verdictOf(comparisonOf(report, YOLO), 'iou')).toBe('fail');
    expect(comparisonOf(report, 'ai-clip').verdict).toBe('pass');
    expect(report.source.kind).toBe('files');
    expect(report.source.label).toMatch(/baseline\/\{service\}\/\*\.pb\.gz \(\d+ files\) and .*candidate/u);
  });

  test('four files a side are enough to fail, two only warn', async () => {
    for (const window of ['baseline', 'candidate']) await writeFolded(folder, window, YOLO, 4);
    const four = await gate('folded/baseline/*.folded', 'folded/candidate/*.folded', {
      ...FOLDED,
      services: [YOLO],
    });
    expect(four).toMatchObject({ verdict: 'fail', comparisons: [{ service: YOLO, blocks: 4, notes: [] }] });
    expect(verdictOf(four.comparisons[0], 'iou')).toBe('fail');
    const two = await gate('folded/baseline/[01].folded', 'folded/candidate/[01].folded', FOLDED);
    expect(two).toMatchObject({
      comparisons: [{ service: 'profiles', blocks: 2, notes: [{ code: 'FG205' }] }],
    });
    expect(two.comparisons[0]?.notes[0]?.message).toContain('2 files a side are too few');
    expect(two.verdict).not.toBe('fail');
  });

  test('one file a side warns at most, whatever it shows', async () => {
    for (const window of ['baseline', 'candidate']) await writeFolded(folder, window, YOLO, 1);
    const report = await gate('folded/baseline/0.folded', 'folded/candidate/0.folded', FOLDED);
    expect(report.verdict).toBe('warn');
    expect(report.comparisons).toMatchObject([
      { service: '0.folded', blocks: 1, notes: [{ code: 'FG205' }] },
    ]);
    expect(verdictOf(report.comparisons[0], 'iou')).toBe('warn');
    expect(report.source.label).toBe(
      `${folder}/folded/baseline/0.folded and ${folder}/folded/candidate/0.folded`,
    );
  });
});
