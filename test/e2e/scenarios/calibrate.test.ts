import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Calibration } from '../../../src/calibrate/calibration.ts';
import { PAIRS_TO_ENFORCE } from '../../../src/calibrate/readiness.ts';
import { loadRecordings, type Recordings } from '../../../src/demo/recordings.ts';
import { type RecordedPyroscope, servePyroscope } from '../../../src/demo/server.ts';
import { runScript } from '../../support/run-script.ts';
import { exampleWorkflow, jobOf, stepOf } from '../../support/workflow.ts';

/** examples/workflows/calibrate.yml: a night in which nothing was deployed, and one with two versions side by side. */

const TIME_LIMIT_MS = 240_000;
const NOW_MS = 1795360500000;
const NIGHT_MS = 8 * 3_600_000;
/** The demo's windows of one version, which are repeated; the fourth is the next version. */
const SAME_CODE = { fromMs: 1795359472000, untilMs: 1795360236000 };
const NEXT_VERSION = { fromMs: 1795360238000, untilMs: 1795360492000 };
/** What was sent last may not have arrived. */
const ON_THE_WAY_MS = 60_000;
const SERVICE = 'ai-clip';
const CONFIG = `# Ours.\nmode: warn\nservices:\n  - ${SERVICE}\n`;

const job = jobOf(exampleWorkflow('calibrate.yml'), 'calibrate');
const replayStep = stepOf(job, ({ run }) => run?.includes('npx flamegate'));
const summaryStep = stepOf(job, ({ run }) => run?.includes('GITHUB_STEP_SUMMARY'));
const artifacts = stepOf(job, ({ uses }) => uses?.startsWith('actions/upload-artifact@'));

let recorded: Recordings;
let folder: string;
const servers: RecordedPyroscope[] = [];

beforeAll(async () => {
  recorded = await loadRecordings(join(import.meta.dirname, '../../../demo/recordings/windows'));
  folder = mkdtempSync(join(tmpdir(), 'flamegate-calibrate-'));
}, TIME_LIMIT_MS);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** What was recorded in a span, again and again for a night. */
function repeated({ fromMs, untilMs }: typeof SAME_CODE): Recordings['uploads'] {
  const own = recorded.uploads.filter(({ labels }) => labels.get('service_name') === SERVICE);
  const span = own.filter(({ timeMs }) => timeMs >= fromMs && timeMs < untilMs);
  const lengthMs = untilMs - fromMs;
  const rounds = Array.from({ length: Math.ceil(NIGHT_MS / lengthMs) }, (_, round) => round);
  const endMs = NOW_MS - ON_THE_WAY_MS;
  return rounds.flatMap((round) =>
    span.map((upload) => ({ ...upload, timeMs: endMs + upload.timeMs - untilMs - round * lengthMs })),
  );
}

async function serve(uploads: Recordings['uploads']): Promise<string> {
  const sorted = uploads.toSorted((a, b) => a.timeMs - b.timeMs);
  const times = sorted.map(({ timeMs }) => timeMs);
  const recordings = { uploads: sorted, oldestMs: times[0] ?? NOW_MS, newestMs: times.at(-1) ?? NOW_MS };
  const server = await servePyroscope(() => ({ recordings, nowMs: NOW_MS }));
  servers.push(server);
  return server.url;
}

/** Both steps of the job with a script, as the second runs whatever became of the first. */
async function calibrate(url: string) {
  const cwd = mkdtempSync(join(folder, 'work-'));
  mkdirSync(join(cwd, '.github'));
  writeFileSync(join(cwd, '.github/flamegate.yml'), CONFIG);
  for (const args of [
    ['init', '--quiet'],
    ['add', '.github/flamegate.yml'],
  ])
    execFileSync('git', args, { cwd });
  const values = { 'vars.PYROSCOPE_URL': url, 'secrets.PYROSCOPE_TOKEN': 'pyro-secret-0123456789' };
  const setting = { cwd, binDir: join(folder, 'bin'), values, nowMs: NOW_MS };
  const result = await runScript(replayStep, setting);
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
  const shown = await runScript({ ...summaryStep, env }, setting);
  expect(shown.exitCode, shown.stderr).toBe(0);
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { ...result, cwd, read };
}

it(
  'nothing was deployed: its own range and windows are enough for mode: enforce',
  async () => {
    const { exitCode, stdout, stderr, cwd, read } = await calibrate(await serve(repeated(SAME_CODE)));
    expect(exitCode, stderr).toBe(0);
    const { readiness } = JSON.parse(read('calibration.json')) as Calibration;
    expect(readiness).toMatchObject([{ service: SERVICE, failed: 0 }]);
    expect(readiness[0]?.seen).toBeGreaterThanOrEqual(PAIRS_TO_ENFORCE);
    expect(stdout).toMatch(/ai-clip .* suggested\n/u);
    expect(read('summary.md')).toContain(stdout.trimEnd());
    expect(read('summary.md')).toContain('\n+fail-on-growth: 10%\n');
    // It proposes: what is already there stays.
    expect(read('.github/flamegate.yml')).toMatch(new RegExp(`^${CONFIG}`, 'u'));
    const paths = String(artifacts.with?.path).trim().split('\n');
    expect(paths.filter((path) => !existsSync(join(cwd, path)))).toEqual([]);
  },
  TIME_LIMIT_MS,
);

it(
  'two versions side by side: the step is red, and the summary is there all the same',
  async () => {
    const both = [...repeated(SAME_CODE), ...repeated(NEXT_VERSION)];
    const { exitCode, stdout, stderr, read } = await calibrate(await serve(both));
    expect([exitCode, stdout]).toEqual([4, '']);
    expect(stderr).toContain('error: nothing was replayed (FG214)');
    expect(read('.github/flamegate.yml')).toBe(CONFIG);
    expect(read('summary.md')).toContain('````diff\n````');
  },
  TIME_LIMIT_MS,
);
