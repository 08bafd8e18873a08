import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatReportJson } from '../../src/report/report-json.ts';
import { junitProblems } from '../support/junit-structure.ts';
import { CLI, type CliResult, runCli } from '../support/run-cli.ts';
import { failedReport } from '../support/sample-report.ts';
import { parseXml } from '../support/xml.ts';

const SAVED = formatReportJson(failedReport());

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-render-'));
  mkdirSync(join(cwd, 'saved'));
  writeFileSync(join(cwd, 'saved/report.json'), SAVED);
});
afterEach(() => rmSync(cwd, { recursive: true }));

const run = (...args: readonly string[]) => runCli(['render', ...args], { cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

/** The same with a text on standard input. */
async function runWithInput(input: string | Buffer, ...args: readonly string[]): Promise<CliResult> {
  const child = spawn(process.execPath, [CLI, 'render', ...args], { cwd, env: { PATH: process.env.PATH } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  // A reader that refuses what is too large closes the pipe.
  child.stdin.on('error', () => undefined).end(input);
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, ...output };
}

function expectError({ exitCode, stdout, stderr }: CliResult, ...texts: string[]): void {
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^error: .+\n {2}why: .+\n {2}do: {2}.+\n$/);
  for (const text of texts) expect(stderr).toContain(text);
}

describe('render', { timeout: 60_000 }, () => {
  it('writes each form beside the report, and ends with 0 whatever the verdict', async () => {
    const result = await run('saved/report.json', '--md', '--html', '--junit', '--summary');
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    const names = ['report.html', 'report.json', 'report.junit.xml', 'report.md', 'summary.md'];
    expect(readdirSync(join(cwd, 'saved')).sort()).toEqual(names);
    expect(readdirSync(cwd)).toEqual(['saved']);
    expect(
      result.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().replace(/^Written: /, '')),
    ).toEqual(
      ['report.md', 'report.html', 'report.junit.xml', 'summary.md'].map((name) => join(cwd, 'saved', name)),
    );
    expect(read('saved/report.md')).toContain('iou');
    expect(read('saved/summary.md')).toContain('iou');
    expect(read('saved/report.html')).toMatch(/^<!doctype html>/i);
    const junit = parseXml(read('saved/report.junit.xml'));
    expect(junitProblems(junit)).toEqual([]);
    expect(junit.attributes.failures).toBe('1');
    expect(read('saved/report.json')).toBe(SAVED);
  });

  it('writes to other paths, too, and the report as it was', async () => {
    const result = await run(
      'saved/report.json',
      '--report-json',
      'a/r.json',
      '--report-junit',
      'a/j.xml',
      '--quiet',
    );
    expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(cwd, 'a')).sort()).toEqual(['j.xml', 'r.json']);
    expect(read('a/r.json')).toBe(SAVED);
  });

  it('without a form prints the report', async () => {
    const { exitCode, stdout } = await run('saved/report.json');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('iou');
    expect(readdirSync(join(cwd, 'saved'))).toEqual(['report.json']);
  });

  it('reads standard input, and then writes into the current folder', async () => {
    expect(await runWithInput(SAVED, '-', '--junit', '--quiet')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(cwd).sort()).toEqual(['report.junit.xml', 'saved']);
    expectError(await runWithInput('', '-'), 'standard input is no report', 'it is empty');
    expectError(await runWithInput(Buffer.alloc(65 * 2 ** 20), '-'), 'standard input is too large', '64 MiB');
  });

  it.each([
    [[], ['render takes one report', 'got none']],
    [
      ['saved/report.json', '--md', 'out.md'],
      ['render takes one report', 'got 2', '--report-md'],
    ],
    [['none.json'], ['none.json cannot be read', 'ENOENT']],
    [['saved'], ['saved cannot be read', 'EISDIR']],
    [['saved/report.json', '--report-md', 'saved/report.json'], ['named twice']],
    [
      ['saved/report.json', '--report-md', 'x', '--report-html', './x'],
      ['./x is named twice', 'it is md'],
    ],
    [
      ['saved/report.json', '--service', 'x'],
      ['render takes no settings', 'option --service'],
    ],
    [['saved/report.json', '--report-profiles', 'x'], ['unknown option --report-profiles']],
  ])('%j: 2', async (args, texts) => expectError(await run(...args), ...texts));

  it('tells what is wrong with a report, and writes nothing', async () => {
    const { tests: _, ...without } = failedReport();
    const broken = { ...failedReport(), comparisons: [{ service: 'x' }] };
    const cases: [unknown, string][] = [
      [without, 'tests: Invalid input'],
      [broken, 'comparisons[0].profileType: Invalid input'],
      [{ ...failedReport(), schemaVersion: 2 }, 'render it with the flamegate that wrote it'],
      [{ services: [] }, 'no schemaVersion'],
    ];
    for (const [report, text] of cases) {
      writeFileSync(join(cwd, 'bad.json'), JSON.stringify(report));
      expectError(await run('bad.json', '--html'), 'bad.json is no report that can be rendered', text);
    }
    expect(readdirSync(cwd).sort()).toEqual(['bad.json', 'saved']);
  });
});
