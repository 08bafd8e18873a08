import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFileConfig } from '../../src/config/file-source.ts';
import { runFileGate } from '../../src/file-gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';

/** What becomes of files that are missing, that cannot be read, or that do not fit each other. */

const NOW_MS = Date.UTC(2026, 10, 22, 18);
const STEADY = 'main;work 901\nmain;parse 701\nmain;send 809\nmain;log 607\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** So many files of a service on each side. */
async function writeService(
  service: string,
  sides: readonly string[] = ['base', 'head'],
  count = 3,
): Promise<void> {
  for (const side of sides)
    for (let index = 0; index < count; index++) await write(`${side}/${service}/${index}.folded`, STEADY);
}

async function gate(settings: Readonly<Record<string, unknown>> = {}): Promise<Report> {
  const path = join(folder, 'gate.yml');
  const side = (name: string) => join(folder, name, '{service}/*.folded');
  const sides = { baseline: side('base'), candidate: side('head') };
  await writeFile(path, JSON.stringify({ source: 'files', ...sides, ...settings }));
  const defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
  const config = await readFileConfig({ values: { config: path }, origins: {} }, defaults, NOW_MS);
  if (config === null) throw new Error('these settings are not about files');
  return ReportSchema.parse(await runFileGate(config, { nowMs: NOW_MS, version: '0.0.0', run: null }));
}

const outcomes = ({ comparisons }: Report) =>
  comparisons.map(({ service, verdict, counted, reasons }) => [
    service,
    verdict,
    counted,
    ...reasons.map(({ code }) => code),
  ]);

describe('services', () => {
  test('one that a side is without is not evaluated; an optional one does not count', async () => {
    await writeService('web');
    await writeService('old', ['base']);
    await writeService('new', ['head'], 1);
    const report = await gate({ services: ['web', { name: 'old', optional: true }, 'new', 'wbe'] });
    expect(outcomes(report)).toEqual([
      ['web', 'pass', true],
      ['old', 'not-evaluated', false, 'FG234'],
      ['new', 'not-evaluated', true, 'FG234'],
      ['wbe', 'not-evaluated', true, 'FG234'],
    ]);
    expect(report.verdict).toBe('not-evaluated');
    const messages = report.comparisons.map(({ reasons }) => `${reasons[0]?.message}. ${reasons[0]?.remedy}`);
    expect(messages[1]).toContain('the candidate has no files of old, the baseline has 3 files');
    expect(messages[1]).not.toContain('optional');
    expect(messages[2]).toContain('the baseline has no files of new, the candidate has 1 file.');
    expect(messages[2]).toContain('both sides, or declare it in services with optional: true');
    expect(messages[3]).toContain(
      'neither side has files of wbe; there are some of new, old, web. did you mean web?',
    );
  });

  test('names and globs choose; limits of a service count for it alone', async () => {
    for (const service of ['ai-a', 'ai-b', 'web']) await writeService(service);
    const report = await gate({ services: [{ name: 'ai-b', 'fail-on-growth': '40%' }, 'ai-*'] });
    expect(report.comparisons.map(({ service, limits }) => [service, limits?.failOnGrowth])).toEqual([
      ['ai-b', 0.4],
      ['ai-a', undefined],
    ]);
    expect(report.comparisons[0]?.notes).toMatchObject([{ code: 'FG232' }]);
  });

  test('without names in the paths there is one service', async () => {
    await writeService('web');
    const sides = { baseline: join(folder, 'base/web/*'), candidate: join(folder, 'head/web/*') };
    expect(outcomes(await gate(sides))).toEqual([['profiles', 'pass', true]]);
    expect(outcomes(await gate({ ...sides, services: ['shop'] }))).toEqual([['shop', 'pass', true]]);
  });

  test('one that only the candidate has is held to its budgets', async () => {
    await writeService('web');
    await writeService('new', ['head']);
    const budgets = [{ function: 'work', max: '10%', services: ['new'] }];
    const report = await gate({ budgets });
    expect(report).toMatchObject({ verdict: 'fail', budgets: [{ service: 'new', verdict: 'fail' }] });
  });

  test('a budget that files say nothing about is not met', async () => {
    await writeService('web');
    const { budgets, verdict } = await gate({ budgets: [{ service: 'web', max: '2 cores' }] });
    expect([verdict, budgets[0]?.verdict]).toEqual(['not-evaluated', 'not-evaluated']);
  });
});

describe('files', () => {
  test('none of a side: what the pattern is, what lies there, what to do', async () => {
    await writeService('web', ['head', 'main']);
    const report = await gate();
    expect(report).toMatchObject({
      verdict: 'not-evaluated',
      conclusion: 'failure',
      reasons: [{ code: 'FG233' }],
    });
    const [reason] = report.reasons;
    expect(reason?.message).toContain(`"${folder}/base/{service}/*.folded" of the baseline`);
    expect(reason?.message).toContain(
      `${folder}/base is no folder, and ${folder} holds gate.yml, head/, main/`,
    );
    expect(reason?.remedy).toContain('records or downloads');
    expect((await gate({ 'on-not-evaluated': 'pass' })).conclusion).toBe('success');
  });

  test('one of several patterns finds none: a note', async () => {
    await writeService('web');
    const baseline = [join(folder, 'base/{service}/*'), join(folder, 'bsae/{service}/*')];
    expect(await gate({ baseline })).toMatchObject({ verdict: 'pass', notes: [{ code: 'FG233' }] });
  });

  test('one that cannot be read costs its service alone', async () => {
    for (const service of ['api', 'web']) await writeService(service);
    await write('head/api/1.folded', '<!doctype html><title>Sign in</title>');
    const report = await gate();
    expect(outcomes(report)).toEqual([
      ['api', 'not-evaluated', true, 'FG235'],
      ['web', 'pass', true],
    ]);
    const [reason] = report.comparisons[0]?.reasons ?? [];
    expect(reason?.message).toContain('head/api/1.folded is no profile that can be read');
    expect(reason?.remedy).toContain('record or export');
  });

  test('types that the files of a side do not share', async () => {
    await writeService('web');
    const bytes = (value: number) =>
      JSON.stringify({
        $schema: 'https://www.speedscope.app/file-format-schema.json',
        shared: { frames: [{ name: 'keep' }] },
        profiles: [
          {
            type: 'sampled',
            name: 'heap',
            unit: 'bytes',
            startValue: 0,
            endValue: value,
            samples: [[0]],
            weights: [value],
          },
        ],
      });
    await write('head/web/heap.folded', bytes(1000));
    const oneSided = await gate();
    expect(outcomes(oneSided)).toEqual([
      ['web', 'pass', true],
      ['web', 'not-evaluated', true, 'FG113'],
    ]);
    expect(oneSided.comparisons[1]?.profileType).toBe('space:space:bytes::');
    expect(outcomes(await gate({ 'profile-types': ['cpu'] }))).toEqual([['web', 'pass', true]]);
    expect(outcomes(await gate({ 'profile-types': ['cpu', 'memory'] }))).toEqual([
      ['web', 'pass', true],
      ['web', 'not-evaluated', true, 'FG113'],
    ]);
  });

  test('too little was recorded: the remedy speaks of recordings', async () => {
    await writeService('web', ['base', 'head'], 3);
    for (const side of ['base', 'head'])
      for (let index = 0; index < 3; index++)
        await write(`${side}/web/${index}.folded`, 'main;work 101\nmain;parse 91\n');
    const report = await gate();
    expect(report.comparisons[0]?.reasons).toMatchObject([
      { code: 'FG201', remedy: 'use recordings about 3.5 times as long, more of them, or more load' },
    ]);
  });
});
