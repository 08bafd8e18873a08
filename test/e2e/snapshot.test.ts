import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';

const ROOT = join(import.meta.dirname, '../..');
const RECORDINGS = join(ROOT, 'demo/recordings/windows');
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360490672';
/** The first half of the candidate: fewer, and other, blocks on both sides. */
const SHORTER = '1795360238000/PT2M';
const NOW_MS = 1795360500000;
const WEEK_MS = 7 * 24 * 3600 * 1000;

const servers: RecordedPyroscope[] = [];
let folder: string;
let url: string;
const path = (name: string) => join(folder, name);

async function serve(recordingsDir: string, nowMs = NOW_MS): Promise<string> {
  const server = await startRecordedPyroscope({ recordingsDir, nowMs });
  servers.push(server);
  return server.url;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-snapshot-'));
  url = await serve(RECORDINGS);
  await save('b.snapshot', ['--history', '2']);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

function stream(): { readonly end: NodeJS.WriteStream; readonly text: () => string } {
  let text = '';
  const end = new PassThrough().setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return { end: end as unknown as NodeJS.WriteStream, text: () => text };
}

/** The command line from its sources, in this process. */
async function run(args: readonly string[], nowMs = NOW_MS) {
  const [stdout, stderr] = [stream(), stream()];
  const exitCode = await main({
    args: [
      ...args.slice(0, 1),
      '--config',
      join(ROOT, 'demo/flamegate.yml'),
      '--settle',
      'none',
      ...args.slice(1),
    ],
    stdin: () => process.stdin,
    stdout: stdout.end,
    stderr: stderr.end,
    nowMs,
    beforeEnd: () => undefined,
    demoDir: join(ROOT, 'demo'),
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function save(name: string, more: readonly string[] = [], window = BASELINE) {
  return run(['snapshot', '--pyroscope-url', url, '--window', window, '--out', path(name), ...more]);
}

interface Windows {
  readonly baseline?: string;
  readonly candidate?: string;
  readonly server?: string;
  readonly nowMs?: number;
}

async function gate(windows: Windows, more: readonly string[] = []) {
  const { baseline = BASELINE, candidate = CANDIDATE, server = url, nowMs } = windows;
  const flags = ['--baseline', baseline, '--candidate', candidate, '--pyroscope-url', server];
  const result = await run(['gate', ...flags, '--quiet', '--report-json', path('r.json'), ...more], nowMs);
  return { ...result, report: JSON.parse(readFileSync(path('r.json'), 'utf8')) as Report };
}

const SAVED = () => `snapshot:${path('b.snapshot')}`;

/** A report as its bytes, without where the baseline comes from and when the gate ran. */
function bytesOf({ report }: { readonly report: Report }): string {
  const notes = report.notes.filter(({ code }) => code !== 'FG228');
  return JSON.stringify({ ...report, notes, source: null, baseline: undefined, createdAt: null });
}

describe('a gate with a snapshot as its baseline', { timeout: 60_000 }, () => {
  test.each<[string, Windows, readonly string[]]>([
    ['the windows of the demo', {}, []],
    ['a shorter candidate, so that there are other blocks', { candidate: SHORTER }, []],
    ['a candidate of one block', { candidate: '1795360238000/PT20S' }, []],
    ['earlier windows of the baseline', {}, ['--history', '2']],
    ['fewer of them than were saved', {}, ['--history', '1']],
    ['one type', {}, ['--profile-type', 'memory']],
    [
      'one service, with requests',
      {},
      ['--service', 'ai-llm', '--baseline-requests', '9', '--candidate-requests', '9'],
    ],
  ])('%s: the report is to the byte that with the baseline of the server', async (_, windows, more) => {
    const direct = await gate(windows, more);
    const saved = await gate({ ...windows, baseline: SAVED() }, more);
    expect(direct.report.comparisons.some(({ verdict }) => verdict !== 'not-evaluated')).toBe(true);
    expect(bytesOf(saved)).toBe(bytesOf(direct));
    expect(saved.exitCode).toBe(direct.exitCode);
  });

  test('says where the baseline comes from, and how old it is', async () => {
    const { report } = await gate({ baseline: SAVED() }, ['--service', 'ai-llm']);
    expect(report.source.label).toBe(`Pyroscope at ${url}; baseline from the snapshot ${path('b.snapshot')}`);
    expect(report.baseline).toEqual({ what: `the snapshot ${path('b.snapshot')}`, unused: [] });
    expect(report.notes).toContainEqual({
      code: 'FG228',
      message: expect.stringMatching(
        /^the baseline is the snapshot \S+ of 4 minutes ago, taken at 2026-11-22T15:15:00.000Z by flamegate \d/,
      ),
      remedy: '',
    });
  });

  test('needs nothing of it from the server, which may have forgotten it', async () => {
    const direct = await gate({}, ['--history', '2']);
    cpSync(join(RECORDINGS, 'candidate'), path('young/candidate'), { recursive: true });
    cpSync(join(RECORDINGS, 'types.json'), path('young/types.json'));
    const young = await serve(path('young'));
    const gone = await gate({ server: young });
    expect(gone.report.verdict).toBe('not-evaluated');
    const saved = await gate({ server: young, baseline: SAVED() }, ['--history', '2']);
    expect(bytesOf(saved)).toBe(bytesOf(direct));
  });

  test('outlives the lookback of the server', async () => {
    const direct = await gate({});
    const nowMs = 1795360236000 + WEEK_MS;
    const later = await serve(RECORDINGS, nowMs);
    const refused = await gate({ server: later, nowMs });
    expect(refused.report.verdict).toBe('not-evaluated');
    const saved = await gate({ server: later, nowMs, baseline: SAVED() });
    expect(bytesOf(saved)).toBe(bytesOf(direct));
    expect(saved.report.notes[0]?.message).toContain(' of 7 days ago');
  });

  test('a service or type that was not saved is missing, and says what to do', async () => {
    await save('cpu.snapshot', ['--service', 'ai-*', '--profile-type', 'cpu']);
    const { report, exitCode } = await gate({ baseline: `snapshot:${path('cpu.snapshot')}` });
    expect(exitCode).not.toBe(0);
    const missing = report.comparisons.filter(
      ({ service, counted }) => service === 'nemotron-backend' && counted,
    );
    expect(missing.map(({ verdict }) => verdict)).toEqual(missing.map(() => 'not-evaluated'));
    expect(missing[0]?.reasons[0]).toMatchObject({
      code: 'FG280',
      message: expect.stringMatching(/the snapshot \S+cpu\.snapshot was taken of ai-\* only$/),
      remedy: expect.stringContaining('take the snapshot again with all services and profile types'),
    });
  });

  test('stands in the configuration file, too', async () => {
    writeFileSync(path('f.yml'), `baseline:\n  snapshot: ${path('b.snapshot')}\nservices: [ai-llm]\n`);
    const flags = [
      '--candidate',
      CANDIDATE,
      '--pyroscope-url',
      url,
      '--settle',
      'none',
      '--report-json',
      path('r.json'),
    ];
    const { stderr } = await runBare(['gate', '--config', path('f.yml'), ...flags, '--quiet']);
    expect(stderr).toBe('');
    const report = JSON.parse(readFileSync(path('r.json'), 'utf8')) as Report;
    expect(report.windows?.baseline).toMatchObject({ fromMs: 1795359983000, untilMs: 1795360235557 });
  });
});

async function runBare(args: readonly string[]) {
  const [stdout, stderr] = [stream(), stream()];
  const setting = { stdin: () => process.stdin, nowMs: NOW_MS, beforeEnd: () => undefined, demoDir: '' };
  const exitCode = await main({ args, stdout: stdout.end, stderr: stderr.end, ...setting });
  return { exitCode, stderr: stderr.text() };
}

describe('flamegate snapshot', { timeout: 60_000 }, () => {
  test('says what it saved, and writes the same bytes for the same profiles', async () => {
    const first = await save('one.snapshot');
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.stdout).toContain(`Saved: ${path('one.snapshot')} (`);
    expect(first.stdout).toContain('6 services with 7 profile types');
    expect(first.stdout).toContain('versions: 3f2a91c');
    const found = ['nemotron-backend', 'ai-yolo26', 'ai-llm', 'ai-florence', 'ai-enrichment', 'ai-clip'];
    const named = [...found, 'ai-enrichment-light'];
    await save(
      'two.snapshot',
      named.flatMap((name) => ['--service', name]),
    );
    expect(readFileSync(path('two.snapshot')).equals(readFileSync(path('one.snapshot')))).toBe(true);
  });

  test('a window without profiles is not saved: 4, with the reason', async () => {
    const { exitCode, stdout, stderr } = await save('none.snapshot', [], '1795350000/PT5M');
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toMatch(/error: nothing was saved \(FG\d+\)\n {2}why: .+\n {2}do: {2}.+/);
    expect(() => readFileSync(path('none.snapshot'))).toThrow('ENOENT');
  });

  test('a service that is not there is told of, for a gate will miss it', async () => {
    const { exitCode, stderr } = await save('some.snapshot', ['--service', 'ai-llm', '--service', 'ai-none']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('warning: not saved: ai-none');
  });

  test.each([
    [['--window', BASELINE], 'out is missing'],
    [['--out', 'x'], 'window is missing'],
    [['--out', 'x', '--window', 'soon'], 'is not a window'],
    [['--out', 'x', '--window', BASELINE, '--mode', 'warn'], 'got option --mode'],
    [['--out', 'x', '--window', BASELINE, 'more'], 'got more'],
    [['--out', 'x', '--window', BASELINE, '--report-json', 'r'], 'got option --report-json'],
    [['--out', ROOT, '--window', BASELINE], 'the snapshot cannot be written'],
  ])('%j ends with 2', async (args, text) => {
    const { exitCode, stderr } = await run([
      'snapshot',
      '--pyroscope-url',
      url,
      '--service',
      'ai-llm',
      ...args,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(text) });
  });
});

describe('a file that cannot be the baseline ends the gate without a verdict', { timeout: 60_000 }, () => {
  const whole = () => readFileSync(path('b.snapshot'));
  test.each<[string, () => Uint8Array | string, number, string]>([
    ['truncated', () => whole().subarray(0, -20), 4, 'truncated'],
    ['changed', () => gzipSync(gunzipSync(whole()).toString().replace('ai-llm', 'ai-lll')), 4, 'was changed'],
    ['a profile', () => readFileSync(join(ROOT, 'test/fixtures/go/1.26/cpu.pb.gz')), 4, 'it is no snapshot'],
    ['a configuration', () => 'services: [a]\n', 4, 'it is not gzipped'],
    ['newer', () => gzipSync('{"format":"flamegate-snapshot","version":2}\n'), 4, 'reads up to 1'],
  ])('%s', async (name, bytes, code, text) => {
    writeFileSync(path(name), bytes());
    const flags = ['--candidate', CANDIDATE, '--pyroscope-url', url, '--baseline', `snapshot:${path(name)}`];
    const { exitCode, stdout, stderr } = await run(['gate', ...flags]);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(stderr).toContain(`error: the snapshot ${path(name)} cannot be used`);
    expect(stderr).toContain(text);
    expect(stderr).toMatch(/\n {2}do: {2}\S+/);
  });

  test('absent, or not named', async () => {
    const flags = ['--candidate', CANDIDATE, '--pyroscope-url', url];
    const absent = await run(['gate', ...flags, '--baseline', `snapshot:${path('absent')}`]);
    expect(absent).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('no baseline yet (FG238)') });
    expect(absent.stdout).toContain('flamegate has no baseline yet');
    const folderItself = await run(['gate', ...flags, '--baseline', `snapshot:${folder}`]);
    expect(folderItself).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot be read') });
    const unnamed = await run(['gate', ...flags, '--baseline', 'snapshot:']);
    expect(unnamed).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('it names no snapshot') });
  });
});
