import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';

/** What nobody looked at is not released: services, types and windows narrower than the configuration, and sides exchanged. */

const ROOT = join(import.meta.dirname, '../..');
const EARLIER = '1795359472000/1795359724815';
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360490672';
const NOW_MS = 1795360500000;

let server: RecordedPyroscope;
let folder: string;
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const reportOf = (name: string) => JSON.parse(text(`${name}/report.json`)) as Report;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-scope-'));
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  server = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  writeFileSync(path('all.yml'), '{}\n');
  writeFileSync(path('florence.yml'), 'services: [ai-florence]\n');
  writeFileSync(path('backend.yml'), 'services: [nemotron-backend]\n');
  for (const [name, limits] of [
    ['florence', ['--service', 'ai-florence']],
    ['cpu', ['--service', 'nemotron-backend', '--profile-type', 'cpu']],
  ] as const) {
    await take(`${name}-1`, EARLIER, limits);
    await take(`${name}-2`, BASELINE, limits);
  }
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The command line from its sources, in this process. */
async function run(args: readonly string[]) {
  const output = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof output) => {
    const end = new PassThrough().setEncoding('utf8').on('data', (part: string) => {
      output[name] += part;
    });
    return end as unknown as NodeJS.WriteStream;
  };
  const exitCode = await main({
    args,
    stdin: () => process.stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    nowMs: NOW_MS,
    beforeEnd: () => undefined,
    demoDir: '',
  });
  return { exitCode, ...output };
}

function withServer(config: string) {
  return ['--pyroscope-url', server.url, '--settle', 'none', '--config', path(config)];
}

async function take(name: string, window: string, limits: readonly string[]) {
  const out = ['--window', window, '--out', path(`${name}.snapshot`), '--quiet'];
  expect(await run(['snapshot', ...withServer('all.yml'), ...out, ...limits])).toMatchObject({ exitCode: 0 });
}

const saved = (name: string) => [
  ...['--from', `v1=snapshot:${path(`${name}-1.snapshot`)}`],
  ...['--to', `v2=snapshot:${path(`${name}-2.snapshot`)}`],
];

/** From two snapshots alone. */
function fromSaved(name: string, config: string, out: string) {
  return run(['signoff', ...saved(name), '--config', path(config), '--out', path(out), '--quiet']);
}

function fromServer(from: string, to: string, out: string, more: readonly string[] = []) {
  const sides = ['--from', `v1=${from}`, '--to', `v2=${to}`, '--out', path(out), '--quiet'];
  return run(['signoff', ...withServer('florence.yml'), ...sides, ...more]);
}

describe('snapshots narrower than the configuration', { timeout: 60_000 }, () => {
  test('of one service release nothing else', async () => {
    expect(await fromSaved('florence', 'all.yml', 'one')).toMatchObject({ exitCode: 4 });
    const page = text('one/sign-off.md');
    expect(page.split('\n')[0]).toMatch(
      /^# flamegate: v2 is refused: `ai-clip` cpu and \d+ more were not eval/,
    );
    expect(page).toContain(
      'the snapshot of v1 was taken of ai-florence only; the snapshot of v2 was taken of',
    );
    expect(page).toContain('(FG280). Take the snapshot again with all services');
    expect(page).toMatch(/^- After: .*; taken of the services ai-florence with cpu, memory$/m);
    expect(text('one/sign-off.html')).toContain('<h1>flamegate: v2 is refused: ');
    const again = await run(['signoff', '--verify', path('one'), '--config', path('all.yml')]);
    expect(again).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('the same to the byte') });
  });

  test('release what the configuration names, where they hold it', async () => {
    expect(await fromSaved('florence', 'florence.yml', 'own')).toMatchObject({ exitCode: 0 });
    expect(text('own/sign-off.md').split('\n')[0]).toBe('# flamegate: v2 may be released');
  });

  test('of one type do not say that a service has no other', async () => {
    expect(await fromSaved('cpu', 'backend.yml', 'type')).toMatchObject({ exitCode: 4 });
    const page = text('type/sign-off.md');
    expect(page).toContain('the snapshot of v1 was taken with cpu only');
    expect(page).not.toContain('the service has no memory:inuse_space');
  });

  test('are no baseline of a gate either', async () => {
    const sides = ['--baseline', `snapshot:${path('cpu-2.snapshot')}`, '--candidate', CANDIDATE];
    const out = ['--report-json', path('gate.json'), '--quiet'];
    await run(['gate', ...withServer('backend.yml'), ...sides, ...out]);
    const { comparisons } = JSON.parse(text('gate.json')) as Report;
    const reasons = comparisons.flatMap((one) => (one.verdict === 'not-evaluated' ? one.reasons : []));
    expect(reasons).toContainEqual(
      expect.objectContaining({ code: 'FG280', message: expect.stringContaining('was taken with cpu only') }),
    );
  });
});

describe('windows of the server', { timeout: 60_000 }, () => {
  test('too short to measure noise decide nothing', async () => {
    const short = ['1795359983000/1795360033000', '1795360238000/1795360288000'] as const;
    const { exitCode } = await fromServer(...short, 'short');
    expect(exitCode).toBe(3);
    expect(reportOf('short').comparisons[0]?.reasons[0]?.code).toBe('FG205');
    expect(text('short/sign-off.md')).toContain('so nothing could fail, which is not enough for a release');
  });

  test('exchanged are refused, unless the release before was measured again', async () => {
    const refused = await fromServer(CANDIDATE, BASELINE, 'exchanged');
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--from is the older') });
    const { exitCode } = await fromServer(CANDIDATE, BASELINE, 'again', ['--remeasured']);
    expect(exitCode).not.toBe(2);
    expect(text('again/sign-off.md')).toMatch(/^- Before: v1, .*, measured after the release/m);
  });

  test('that a label found do not show services without it, and say so', async () => {
    const labels = ['--label', 'version', '--from', '3f2a91c', '--to', '9bd04e7', '--quiet'];
    await run(['signoff', ...withServer('all.yml'), ...labels, '--out', path('found')]);
    const note = 'the services are those that have profiles with `{version="9bd04e7"}`';
    expect(text('found/sign-off.md')).toContain(note);
    await run(['signoff', ...withServer('florence.yml'), ...labels, '--out', path('named')]);
    expect(text('named/sign-off.md')).not.toContain('the services are those');
  });
});
