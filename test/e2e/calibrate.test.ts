import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Calibration } from '../../src/calibrate/calibration.ts';
import { main } from '../../src/commands/main.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Three windows of the same code, one after the other, and one of another version. */
const START_MS = 1795359472000;
const SAME_CODE_END_MS = 1795360235000;
const NOW_MS = 1795360500000;
const SERVICES = ['ai-clip', 'ai-enrichment', 'ai-florence', 'ai-llm', 'ai-yolo26', 'nemotron-backend'];

let server: RecordedPyroscope;
let folder: string;
beforeAll(async () => {
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  server = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-calibrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function stream(): { readonly end: NodeJS.WriteStream; readonly text: () => string } {
  let text = '';
  const end = new PassThrough().setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return { end: end as unknown as NodeJS.WriteStream, text: () => text };
}

/** The command line from its sources, in this process. */
async function run(args: readonly string[], url = server.url) {
  const [stdout, stderr] = [stream(), stream()];
  const config = ['--config', join(ROOT, 'demo/flamegate.yml'), '--pyroscope-url', url];
  const exitCode = await main({
    args: ['calibrate', ...config, ...args],
    stdin: () => process.stdin,
    stdout: stdout.end,
    stderr: stderr.end,
    nowMs: NOW_MS,
    beforeEnd: () => undefined,
    demoDir: join(ROOT, 'demo'),
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

const path = (name: string) => join(folder, name);
const range = (untilMs: number) => ['--from', `${START_MS}`, '--to', `${untilMs}`, '--window', '254s'];
const SAME_CODE = range(SAME_CODE_END_MS);
const read = (name: string) => readFileSync(path(name), 'utf8');
const readCalibration = () => JSON.parse(read('c.json')) as Calibration;

describe('recorded windows', { timeout: 60_000 }, () => {
  test('the same code raises no false alarm: 0, and the thresholds stay', async () => {
    const result = await run([...SAME_CODE, '--report-json', path('c.json')]);
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.stdout).toContain('No build failed in 3 pairs of windows of the same code');
    expect(result.stdout).toContain('\nfail-on-growth: 10%\n');
    expect(result.stderr).toContain('replayed 3 of 3 pairs of windows');
    const { builds, comparisons, thresholds, absent } = readCalibration();
    expect(builds).toMatchObject({ pairs: 3, disjointPairs: 1, fail: { count: 0 } });
    // Its profiling is switched off, and it is optional.
    expect([...new Set(comparisons.map(({ service }) => service))]).toEqual(SERVICES);
    expect(absent).toEqual([]);
    for (const { drift, profileType, fail, peaks } of comparisons) {
      expect({ profileType, fail, peaks: peaks.fail }).toMatchObject({ fail: { count: 0 }, peaks: null });
      if (profileType.startsWith('process_cpu')) expect(drift).toBeLessThan(0.15);
      else expect(drift).toBeNull();
    }
    expect(thresholds).toMatchObject({ failOnGrowth: 0.1 });
  });

  const yolo = [...range(1795360491000), '--service', 'ai-yolo26', '--profile-type', 'cpu'];

  test('a new version in the range is not the same code', async () => {
    const { exitCode, stdout } = await run(yolo);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('No build failed in 3 pairs of windows of the same code');
    expect(stdout).toContain('Pairs in which another version ran were left out, of ai-yolo26 cpu.');
    const selected = await run([...yolo, '--selector', '{version="3f2a91c"}']);
    expect(selected.stdout).toContain('No build failed in 3 pairs');
    expect(selected.stdout).not.toContain('another version');
  });

  test('without labels of versions a change shows as what it is, and the thresholds rise above it', async () => {
    writeFileSync(path('f.yml'), '# Ours.\nmode: warn\n');
    const { exitCode, stdout } = await run([...yolo, '--mixed-windows', 'allow', '--write', path('f.yml')]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\d builds? failed in 6 pairs/);
    expect(stdout).toMatch(/iou of\s+ai-yolo26/);
    expect(stdout).toMatch(/see that\s+nothing was deployed/);
    expect(stdout).toContain(`Written: ${path('f.yml')}`);
    expect(read('f.yml')).toMatch(
      /^# Ours\.\nmode: warn\nfail-on-growth: (?:[89]\d|[12]\d\d)%\nwarn-on-growth: \d+%\n$/,
    );
  });

  test('windows too short to fail anything: 3, with the reason, and no threshold is written', async () => {
    const short = ['--from', `${START_MS}`, '--to', `${START_MS + 240_000}`, '--window', '60s'];
    const flags = ['--service', 'ai-llm', '--profile-type', 'cpu', '--write', path('new.yml')];
    const result = await run([...short, ...flags, '--report-json', path('c.json')]);
    expect(result.exitCode).toBe(3);
    expect(result.stderr).toMatch(/error: no threshold can be chosen \(FG201\)\n {2}why: 6 of 6 comparisons/);
    expect(result.stdout).toContain('Nothing can be said of false alarms');
    expect(result.stdout).not.toMatch(/No build failed|fail-on-growth:|new\.yml/);
    expect(existsSync(path('new.yml'))).toBe(false);
    expect(readCalibration()).toMatchObject({
      thresholds: null,
      unclear: { inconclusive: 6, comparisons: 6, reason: { code: 'FG201' } },
    });
    const quiet = await run([...short, ...flags, '--quiet']);
    expect(quiet).toEqual({ exitCode: 3, stdout: '', stderr: expect.stringContaining('no threshold') });
  });

  test('--quiet prints nothing, --write creates the file', async () => {
    const flags = ['--service', 'ai-llm', '--profile-type', 'cpu', '--quiet', '--write', path('new.yml')];
    expect(await run([...SAME_CODE, ...flags])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(read('new.yml')).toBe('fail-on-growth: 10%\nwarn-on-growth: 5%\n');
  });

  test('a selector that matches nothing, a range without profiles: 4, with the reason', async () => {
    for (const args of [
      [...SAME_CODE, '--selector', '{version="none"}'],
      ['--from', 'now-3h', '--to', 'now-2h'],
    ]) {
      const { exitCode, stdout, stderr } = await run(args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
      expect(stderr).toMatch(/error: nothing was replayed \(FG\d+\)\n {2}why: .+/);
    }
  });
});

describe('usage', () => {
  test.each([
    [['--to', 'now'], 'from is missing'],
    [['--from', 'now', '--to', 'now-1h'], 'the calibration window ends before it starts'],
    [['--from', 'yesterday'], 'is not a window'],
    [['--from', 'now-14m'], 'the range holds fewer than 3 windows'],
    [['--from', 'now-1h', '--window', 'soon'], 'option --window is not valid'],
    [['--from', 'now-1h', '--window', '1s'], 'the length of a window cannot be used'],
    [['--from', 'now-1h', '--target', '1'], 'option --target is not valid'],
    [['--from', 'now-1h', '--target', '0%'], 'option --target is not valid'],
    [['--from', 'now-1h', '--selector', '{version='], 'the selector of calibration cannot be read'],
    [['--from', 'now-1h', '--profile-type', 'cup'], 'wrong profile type'],
    [['--from', 'now-1h', '--baseline', 'now-2h/1h'], 'got option --baseline'],
    [
      ['--from', 'now-1h', '--load', 'requests'],
      'option --load is "requests", and requests are counted for two',
    ],
    [['--from', 'now-1h', '--report-html', 'x.html'], 'got option --report-html'],
    [['--from', 'now-1h', 'checkout'], 'got checkout'],
    [['--from', 'now-1h', '--write', ROOT], 'cannot be read'],
    [['--from', 'now-1h', '--healthy'], 'unknown option --healthy'],
  ])('%j ends with 2', async (args, text) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(text);
  });

  test('a file that could not be written is found out before the server is asked', async () => {
    writeFileSync(path('f.yml'), 'fial-on-growth: 3%\n');
    const { exitCode, stderr } = await run(
      ['--from', 'now-1h', '--write', path('f.yml')],
      'http://127.0.0.1:9',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('did you mean fail-on-growth?');
    expect(read('f.yml')).toBe('fial-on-growth: 3%\n');
  });

  test('a server that is not there: 4, and nothing is written', async () => {
    const args = ['--from', 'now-1h', '--write', path('f.yml'), '--report-json', path('c.json')];
    const { exitCode, stdout, stderr } = await run(args, 'http://127.0.0.1:9');
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toContain('127.0.0.1:9');
    expect([existsSync(path('f.yml')), existsSync(path('c.json'))]).toEqual([false, false]);
  });
});
