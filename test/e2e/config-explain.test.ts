import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { failedReport } from '../support/sample-report.ts';

/** `flamegate config` and `flamegate explain` where a user stands: in a repository, after a run. */

const CONFIG = "rules:\n  - { service: ai-yolo26, function: iou, fail-on-growth: 300%, owner: '@vision' }\n";

async function repository(files: Readonly<Record<string, string>>) {
  const cwd = await mkdtemp(join(tmpdir(), 'flamegate-config-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(cwd, name, '..'), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return (args: readonly string[]) => runCli(args, { cwd });
}

test('config checks the default file', async () => {
  const run = await repository({ '.github/flamegate.yml': CONFIG });
  const stdout = '.github/flamegate.yml is valid: 1 setting.\n';
  expect(await run(['config'])).toEqual({ exitCode: 0, stdout, stderr: '' });
  expect((await run(['config', '--print'])).stdout).toMatch(
    /^rules +1 entry {2}\(\.github\/flamegate\.yml:1:1\)$/m,
  );
});

test('config tells what is wrong, with place and remedy: exit 2', async () => {
  const run = await repository({ '.github/flamegate.yml': 'rules:\n  - { functon: iou, severity: warn }\n' });
  const { exitCode, stdout, stderr } = await run(['config']);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('error: .github/flamegate.yml:2:7: the configuration is not valid');
  expect(stderr).toContain('did you mean function?');
});

test('without a file there is nothing wrong with it', async () => {
  const run = await repository({});
  expect(await run(['config'])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('There is no .github/flamegate.yml'),
  });
});

test('explain finds the last report by itself', async () => {
  const run = await repository({
    '.github/flamegate.yml': CONFIG,
    'flamegate-report/report.json': JSON.stringify(failedReport()),
  });
  const { exitCode, stdout, stderr } = await run(['explain', 'ai-yolo26 iou']);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout.replace(/\s+/g, ' ')).toContain('the rule .github/flamegate.yml:2:5 decides, owner @vision');
});

test('explain without a report: exit 2', async () => {
  const run = await repository({});
  const { exitCode, stderr } = await run(['explain', 'iou']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('there is no report to explain');
});
