import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRecordedPyroscope } from '../../../src/demo/server.ts';
import { runCli } from '../../support/run-cli.ts';
import { runScript } from '../../support/run-script.ts';
import { exampleWorkflow, jobOf, stepOf } from '../../support/workflow.ts';

/** The sign-off of examples/workflows/release.yml: a release that is refused, and one that may be released. */

const TIME_LIMIT_MS = 120_000;
const NOW_MS = 1795360500000;
const ROOT = join(import.meta.dirname, '../../..');
const BEFORE = '1795359472000/1795359724815';

const signOff = stepOf(jobOf(exampleWorkflow('release.yml'), 'sign-off'), ({ run }) =>
  run?.startsWith('npx flamegate'),
);

let pyroscope: Awaited<ReturnType<typeof startRecordedPyroscope>>;
let folder: string;

beforeAll(async () => {
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  folder = mkdtempSync(join(tmpdir(), 'flamegate-release-'));
}, TIME_LIMIT_MS);
afterAll(async () => {
  await pyroscope.close();
  rmSync(folder, { recursive: true });
});

/** A checked out repository. */
function workspace(): string {
  const cwd = mkdtempSync(join(folder, 'work-'));
  mkdirSync(join(cwd, '.github'));
  copyFileSync(join(ROOT, 'demo/flamegate.yml'), join(cwd, '.github/flamegate.yml'));
  return cwd;
}

/** The step, with what those before it found. */
function judge(cwd: string, from: string, to: string) {
  const values = {
    'vars.PYROSCOPE_URL': pyroscope.url,
    'secrets.PYROSCOPE_TOKEN': '',
    'steps.before.outputs.release': from,
    'inputs.to': to,
  };
  return runScript(signOff, { cwd, binDir: join(folder, 'bin'), values, nowMs: NOW_MS });
}

const evidenceOf = (cwd: string) => readdirSync(join(cwd, 'evidence')).sort();
const pageOf = (cwd: string) => readFileSync(join(cwd, 'evidence/sign-off.md'), 'utf8');

it(
  'refused: the step is red, and the evidence is there all the same',
  async () => {
    const cwd = workspace();
    const result = await judge(cwd, '3f2a91c', '9bd04e7');
    expect(result.exitCode, result.stderr).toBe(1);
    expect(pageOf(cwd)).toMatch(/^# .*9bd04e7`? is refused/u);
    expect(evidenceOf(cwd)).toEqual(
      expect.arrayContaining(['SHA256SUMS', 'candidate.snapshot', 'sign-off.md']),
    );
  },
  TIME_LIMIT_MS,
);

it(
  'released: against the snapshot that was kept with the release before',
  async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'before'));
    const out = ['--out', 'before/candidate.snapshot', '--window', BEFORE];
    const server = ['--pyroscope-url', pyroscope.url, '--settle', 'none'];
    const saved = await runCli(['snapshot', ...server, ...out], { cwd, nowMs: NOW_MS });
    expect(saved.exitCode, saved.stderr).toBe(0);
    const result = await judge(cwd, 'v1.4.0=snapshot:before/candidate.snapshot', '3f2a91c');
    expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    expect(pageOf(cwd)).toMatch(/^# .*3f2a91c`? may be released/u);
    expect(pageOf(cwd)).toContain('Ada Example');
  },
  TIME_LIMIT_MS,
);

it(
  'a version that never ran is refused',
  async () => {
    const cwd = workspace();
    const result = await judge(cwd, '3f2a91c', 'v9.9.9');
    expect(result.exitCode).not.toBe(0);
    expect(result.stdout + result.stderr).toContain('v9.9.9');
  },
  TIME_LIMIT_MS,
);
