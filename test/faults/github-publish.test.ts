import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { startFaultyGitHub } from '../support/faulty-github.ts';
import type { ActionResult } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { answer } from '../support/server-faults.ts';
import { nodeWithoutRoom, runStep, SOURCE_CLI, STEP_TOKEN, testFolder } from '../support/source-step.ts';

/** The whole Action on a report that fails, while one or all of those who tell of it fail: exit code 1 whatever happens, and it is visible. */

const TIME_LIMIT_MS = 60_000;
/** Whatever is written to it does not fit. */
const FULL_DISK = '/dev/full';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const messages = ({ commands }: ActionResult, command: string) =>
  commands.filter((one) => one.command === command).map(({ title, message }) => `${title}\n${message}`);

/** What is told by those that still can. */
function expectFail(result: ActionResult, but: readonly string[] = []): void {
  expect(result.exitCode, result.stdout + result.stderr).toBe(1);
  expect(result.stdout).toContain('flamegate failed');
  if (!but.includes('outputs')) expect(result.outputs.verdict).toBe('fail');
  if (!but.includes('summary')) expect(result.summary).toContain('iou');
  if (!but.includes('comment')) expect(github.comments).toHaveLength(1);
  if (!but.includes('check')) expect(github.checks).toMatchObject([{ conclusion: 'failure' }]);
}

describe('GitHub', { timeout: TIME_LIMIT_MS }, () => {
  test.each([
    ['401', 401, 'Bad credentials', 'github-token is not valid'],
    ['403', 403, 'Resource not accessible by integration', 'pull-requests: write'],
    ['404', 404, 'Not Found', 'pull-requests: write'],
    ['429', 429, 'API rate limit exceeded', 'rate limit is used up'],
  ])(
    'answers every request with %s: a warning, and the findings stand in the step',
    async (_, status, message, why) => {
      const no = answer(status, { 'content-type': 'application/json' }, JSON.stringify({ message }));
      const result = await runStep(await startFaultyGitHub(github, () => no));
      expectFail(result, ['comment', 'check']);
      expect(messages(result, 'warning').join('\n')).toContain(why);
      expect(messages(result, 'error').join('\n')).toContain('iou');
      expect(result.stdout).toMatch(/flamegate(?::|%3A) no check run/);
      expect(result.stdout.replace(`::add-mask::${STEP_TOKEN}`, '')).not.toContain(STEP_TOKEN);
    },
  );

  test.each([
    ['to another origin', 'http://127.0.0.1:9/elsewhere', 'which is not followed'],
    ['in a circle', '/elsewhere', 'leads nowhere'],
  ])(
    'redirects every request %s: a warning, and the findings stand in the step',
    async (_, location, why) => {
      const front = await startFaultyGitHub(github, () => answer(307, { location }));
      const result = await runStep(front);
      expectFail(result, ['comment', 'check']);
      expect(messages(result, 'warning').join('\n')).toContain(why);
      expect(messages(result, 'error').join('\n')).toContain('iou');
    },
  );

  test('does not let the check run be completed: the findings stand in the step, and a warning says that it is open', async () => {
    const no = answer(403, { 'content-type': 'application/json' }, '{"message":"no permission any more"}');
    const front = await startFaultyGitHub(github, ({ method, path }) =>
      method === 'PATCH' && /check-runs\/\d+$/.test(path) ? no : undefined,
    );
    const result = await runStep(front);
    expectFail(result, ['check']);
    expect(messages(result, 'warning').join('\n')).toContain('The check run "flamegate" stays in progress');
    const findings = messages(result, 'error').join('\n');
    expect(findings).toContain('iou');
    expect(findings).not.toContain('The findings stand in the check run');
  });
});

describe('outputs that cannot be written', { timeout: TIME_LIMIT_MS }, () => {
  test.each([
    ['no file', 'missing/output', 'Missing file at path'],
    ['a folder', '.', 'EISDIR'],
    ['a full disk', FULL_DISK, 'ENOSPC'],
  ])('%s', async (_, path, why) => {
    const result = await runStep(github, { env: { GITHUB_OUTPUT: path } });
    expectFail(result, ['outputs']);
    const [warning] = messages(result, 'warning');
    expect(warning).toContain('flamegate: outputs are missing');
    expect(warning).toContain(why);
    expect(warning).toMatch(/The verdict stands\..*GITHUB_OUTPUT/);
  });

  test('a runner without such a file gets them as commands', async () => {
    const result = await runStep(github, { env: { GITHUB_OUTPUT: undefined } });
    expectFail(result, ['outputs']);
    expect(result.stdout).toContain('::set-output name=verdict::fail');
  });
});

describe('a summary that cannot be written', { timeout: TIME_LIMIT_MS }, () => {
  test.each([
    ['a folder', '.', 'EISDIR'],
    ['a full disk', FULL_DISK, 'ENOSPC'],
    ['a folder that is not there', 'missing/summary.md', 'ENOENT'],
  ])('%s', async (_, path, why) => {
    const result = await runStep(github, { env: { GITHUB_STEP_SUMMARY: path } });
    expectFail(result, ['summary']);
    const [warning] = messages(result, 'warning');
    expect(warning).toContain('flamegate: no job summary');
    expect(warning).toContain(why);
    expect(warning).toContain('The verdict stands, and the log has the report.');
  });

  test('a runner without such a file is told of', async () => {
    const result = await runStep(github, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expectFail(result, ['summary']);
    expect(result.stdout).toContain('flamegate: GITHUB_STEP_SUMMARY is not set');
  });
});

describe('a report that cannot be written', { timeout: TIME_LIMIT_MS }, () => {
  test('a disk without room: the remedy is told once, and nothing is half there', async () => {
    const result = await runStep(github, { node: nodeWithoutRoom() });
    expectFail(result, ['summary']);
    // The report and the summary are written side by side.
    const [reports, summary, ...more] = messages(result, 'warning').sort((a) =>
      a.includes('report-dir') ? -1 : 1,
    );
    expect(more).toEqual([]);
    expect(summary).toMatch(/no job summary.*EFBIG/s);
    expect(result.summary).toBe('');
    expect(reports).toMatch(/EFBIG.*\n4 files are missing\. The verdict stands; free some space there/);
    expect(result.outputs).toMatchObject({ 'report-json': '', 'report-html': '' });
    expect(readdirSync(join(result.workspace, 'flamegate-report'))).toEqual([]);
  });

  test('a file in the place of the folder', async () => {
    const result = await runStep(github, { inputs: { merge: 'saved.json', 'report-dir': 'saved.json/out' } });
    expectFail(result);
    expect(messages(result, 'warning').join('\n')).toMatch(/ENOTDIR.*\n.*choose another path \(report-dir\)/);
  });

  test('on the command line: the verdict is printed, exit code 2, and the file of before stays whole', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'report.json'), 'the report of before');
    for (const side of ['base', 'head'])
      writeFileSync(join(folder, `${side}.folded`), 'main;work 3000\nmain 10\n');
    const result = await runCli(['compare', 'base.folded', 'head.folded', '--report-json', 'report.json'], {
      ...{ cwd: folder, entry: SOURCE_CLI, node: nodeWithoutRoom() },
    });
    expect(result.exitCode, result.stderr).toBe(2);
    expect(result.stdout).toContain('flamegate');
    expect(result.stderr).toMatch(/cannot be written.*EFBIG.*do: {2}free some space there/s);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('the report of before');
    expect(readdirSync(folder).sort()).toEqual(['base.folded', 'head.folded', 'report.json']);
  });
});
