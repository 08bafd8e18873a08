import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = join(ROOT, 'demo/flamegate.yml');
const HISTORY_1 = '1795359472000/1795359724815';
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360490672';
const NOW_MS = 1795360500000;
const YEARS_MS = 3 * 365 * 24 * 3600 * 1000;
const FILES = [
  'SHA256SUMS',
  'baseline.snapshot',
  'candidate.snapshot',
  'report.html',
  'report.json',
  'sign-off.html',
  'sign-off.md',
];

let server: RecordedPyroscope;
let folder: string;
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const reportOf = (name: string) => JSON.parse(text(`${name}/report.json`)) as Report;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-signoff-'));
  server = await startRecordedPyroscope({
    recordingsDir: join(ROOT, 'demo/recordings/windows'),
    nowMs: NOW_MS,
  });
  await sign('refused', [
    '--from',
    `v1.4.0=${BASELINE}`,
    '--to',
    `v1.5.0=${CANDIDATE}`,
    '--signer',
    'Ada <QA>',
  ]);
  await sign('released', ['--from', `v1.3.0=${HISTORY_1}`, '--to', `v1.4.0=${BASELINE}`]);
}, 60_000);
afterEach(() => void vi.unstubAllEnvs());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The command line from its sources, in this process. */
async function run(args: readonly string[], nowMs = NOW_MS) {
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
    nowMs,
    beforeEnd: () => undefined,
    demoDir: '',
  });
  return { exitCode, ...output };
}

/** With the recorded server. */
function sign(out: string, more: readonly string[], config = CONFIG) {
  const at = ['--pyroscope-url', server.url, '--settle', 'none', '--config', config, '--out', path(out)];
  return run(['signoff', ...at, ...more]);
}

function verify(name: string, more: readonly string[] = ['--config', CONFIG], nowMs = NOW_MS + YEARS_MS) {
  return run(['signoff', '--verify', path(name), ...more], nowMs);
}

function copy(from: string, to: string): string {
  cpSync(path(from), path(to), { recursive: true });
  return to;
}

function writeSums(name: string): void {
  const lines = FILES.slice(1).map((file) => {
    const sum = createHash('sha256').update(readFileSync(path(`${name}/${file}`)));
    return `${sum.digest('hex')}  ${file}\n`;
  });
  writeFileSync(path(`${name}/SHA256SUMS`), lines.join(''));
}

const fromSaved = (name: string) => [
  '--from',
  `v1.4.0=snapshot:${path(name)}/baseline.snapshot`,
  '--to',
  `v1.5.0=snapshot:${path(name)}/candidate.snapshot`,
];

describe('a release', { timeout: 60_000 }, () => {
  test('with a regression is refused, with all evidence', async () => {
    expect(readdirSync(path('refused')).sort()).toEqual(FILES);
    const page = text('refused/sign-off.md');
    expect(page.split('\n')[0]).toMatch(/^# flamegate: v1\.5\.0 is refused: /);
    expect(page).toContain('`iou` in `ai-yolo26` costs 2.');
    expect(page).toMatch(/^\| Ada \| QA \| +\| +\|$/m);
    expect(text('refused/sign-off.html')).toContain('<h1>flamegate: v1.5.0 is refused: ');
    expect(reportOf('refused')).toMatchObject({ verdict: 'fail', exitCode: 1, release: { to: 'v1.5.0' } });
    for (const line of text('refused/SHA256SUMS').trim().split('\n')) {
      const [sum, name] = line.split('  ');
      const bytes = readFileSync(path(`refused/${name}`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  test('without one may be released', async () => {
    expect(text('released/sign-off.md').split('\n')[0]).toBe('# flamegate: v1.4.0 may be released');
    expect(reportOf('released')).toMatchObject({ verdict: 'pass', exitCode: 0 });
  });

  test('is judged as the gate judges the same windows of the server', async () => {
    const windows = ['--baseline', BASELINE, '--candidate', CANDIDATE, '--settle', 'none', '--quiet'];
    const to = ['--pyroscope-url', server.url, '--config', CONFIG, '--report-json', path('gate.json')];
    expect(await run(['gate', ...windows, ...to])).toMatchObject({ exitCode: 1 });
    const gate = JSON.parse(text('gate.json')) as Report;
    const judged = (report: Report) => report.comparisons.filter(({ counted }) => counted);
    expect(judged(reportOf('refused'))).toEqual(judged(gate));
  });

  test('is found by a label', async () => {
    const result = await sign('labelled', ['--label', 'version', '--from', '3f2a91c', '--to', '9bd04e7']);
    expect(result).toMatchObject({ exitCode: 1 });
    const [first = '', ...lines] = result.stdout.split('\n');
    expect(first).toMatch(/^flamegate: 9bd04e7 is refused: \S/);
    // The answer stands at the end as well, where a terminal has stopped.
    expect(lines.slice(lines.lastIndexOf(first), -1)).toEqual([first, expect.stringMatching(/^Evidence: /)]);
    const { windows } = reportOf('labelled');
    expect([windows?.baseline.selector, windows?.candidate.selector]).toEqual([
      '{version="3f2a91c"}',
      '{version="9bd04e7"}',
    ]);
    expect(await verify('labelled')).toMatchObject({ exitCode: 0 });
  });

  test('that did not run is refused without evidence', async () => {
    const result = await sign('absent', ['--from', '3f2a91c', '--to', 'v9.9.9']);
    expect(result).toMatchObject({ exitCode: 4, stdout: '' });
    expect(result.stderr).toContain('error: the release is refused: it was not evaluated (FG273)');
    expect(result.stderr).toContain('looked for profiles with version=v9.9.9');
    expect(readdirSync(folder)).not.toContain('absent');
  });

  test('of which a required service is missing is refused, whatever the file says of modes', async () => {
    const more = 'mode: observe\non-not-evaluated: pass\n';
    writeFileSync(path('missing.yml'), `services: [ai-llm, { name: ai-none, mode: observe }]\n${more}`);
    const windows = ['--from', `a=${HISTORY_1}`, '--to', `b=${BASELINE}`];
    const { exitCode } = await sign('missing', windows, path('missing.yml'));
    expect(exitCode).toBe(4);
    const page = text('missing/sign-off.md');
    expect(page.split('\n')[0]).toBe('# flamegate: b is refused: `ai-none` cpu was not evaluated');
    expect(page).toContain('## Inconclusive or not evaluated');
  });

  test.each([
    [['--to', 'v1'], 'from is missing'],
    [['--from', 'v1', '--to', 'v1'], '--from and --to are the same'],
    [['--from', 'v1', '--to', 'v2', '--service', 'a'], 'got option --service'],
    [['--from', 'v1', '--to', 'v2', '--report-json', 'r'], 'got option --report-json'],
    [['--from', `a=${BASELINE}`, '--to', `b=1795359990000/1795360235557`], 'windows overlap'],
    [['--verify', 'x', '--from', 'v1'], 'got option --from beside it'],
    [['--verify', 'x'], 'got option --pyroscope-url beside it'],
  ])('%j ends with 2', async (args, what) => {
    const at = ['--pyroscope-url', server.url, '--settle', 'none', '--config', CONFIG];
    const { exitCode, stderr } = await run(['signoff', ...at, ...args]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(what) });
  });
});

describe('two snapshots alone', { timeout: 60_000 }, () => {
  test('give every file again to the byte: no server is asked, and none is needed', async () => {
    vi.stubEnv('PYROSCOPE_URL', '');
    const flags = [
      ...fromSaved('refused'),
      '--config',
      CONFIG,
      '--out',
      path('again'),
      '--signer',
      'Ada <QA>',
    ];
    const { exitCode, stdout } = await run(['signoff', ...flags]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('flamegate: v1.5.0 is refused: ');
    for (const name of FILES)
      expect(readFileSync(path(`again/${name}`)).equals(readFileSync(path(`refused/${name}`)))).toBe(true);
  });

  test('years later differ in the time of the report alone', async () => {
    const flags = [
      ...fromSaved('refused'),
      '--config',
      CONFIG,
      '--out',
      path('later'),
      '--signer',
      'Ada <QA>',
    ];
    expect(await run(['signoff', ...flags], NOW_MS + YEARS_MS)).toMatchObject({ exitCode: 1 });
    const { createdAt, ...later } = reportOf('later');
    expect(later).toEqual({ ...reportOf('refused'), createdAt: undefined });
    expect(createdAt).not.toBe(reportOf('refused').createdAt);
  });

  test('are named by the version that their labels tell', async () => {
    const [from, to] = ['baseline', 'candidate'].map(
      (side) => `snapshot:${path('refused')}/${side}.snapshot`,
    );
    const out = ['--out', path('named'), '--config', CONFIG, '--quiet'];
    await run(['signoff', '--from', from as string, '--to', to as string, ...out]);
    expect(reportOf('named').release).toMatchObject({ from: '3f2a91c', to: '9bd04e7' });
  });

  test('are refused in the place of something that may have been signed', async () => {
    mkdirSync(path('taken'));
    writeFileSync(path('taken/notes.txt'), 'signed');
    const { exitCode, stderr } = await run(['signoff', ...fromSaved('refused'), '--out', path('taken')]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('is not empty') });
    expect(readdirSync(path('taken'))).toEqual(['notes.txt']);
  });
});

describe('--verify', { timeout: 60_000 }, () => {
  test('holds years later, without a server, also with waivers that have expired since', async () => {
    const waiver = (name: string, allow: string) =>
      `  - { service: ${name}, allow: ${allow}, reason: known, owner: "@a", expires: 2026-12-31 }\n`;
    const waivers = [
      waiver('ai-yolo26', '150%'),
      waiver('nemotron-backend', '100%'),
      waiver('nemotron-backend', '100 MiB/min'),
    ];
    writeFileSync(path('waived.yml'), `${readFileSync(CONFIG, 'utf8')}\nwaivers:\n${waivers.join('')}`);
    const windows = ['--from', `v1.4.0=${BASELINE}`, '--to', `v1.5.0=${CANDIDATE}`];
    const { exitCode } = await sign('waived', windows, path('waived.yml'));
    expect(exitCode).toBe(0);
    expect(text('waived/sign-off.md')).toContain('## Waivers in force');
    const verified = await verify('waived', ['--config', path('waived.yml')]);
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
    expect(verified.stdout).toContain('flamegate: v1.5.0 may be released\nVerified: ');
    expect(verified.stdout).toContain('the same to the byte');
  });

  test('holds for requests that were counted, and for an environment', async () => {
    vi.stubEnv('ENVIRONMENT', 'loadtest');
    const windows = ['--from', `v1.4.0=${BASELINE}`, '--to', `v1.5.0=${CANDIDATE}`];
    const counts = ['--baseline-requests', '1000', '--candidate-requests', '1500'];
    await sign('counted', [...windows, ...counts]);
    expect(text('counted/sign-off.md')).toContain('| growth per request |');
    vi.unstubAllEnvs();
    const { exitCode, stdout } = await verify('counted');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('the same to the byte'),
    });
  });

  test.each(FILES.slice(1))('finds a byte that was changed in %s', async (name) => {
    const changed = copy('released', `changed-${name}`);
    const bytes = readFileSync(path(`${changed}/${name}`));
    const at = bytes.length - 20;
    bytes[at] = (bytes[at] as number) ^ 1;
    writeFileSync(path(`${changed}/${name}`), bytes);
    const { exitCode, stderr } = await verify(changed);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`(FG275)\n  why: ${name} was changed: it has another checksum`);
  });

  test('finds a page that says something else, whatever the checksums', async () => {
    const forged = copy('refused', 'forged');
    const page = text('forged/sign-off.md').replace(/^# .*/, '# flamegate: v1.5.0 may be released');
    writeFileSync(path('forged/sign-off.md'), page);
    writeSums(forged);
    const { exitCode, stderr } = await verify(forged);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('sign-off.md does not say what report.json says');
  });

  test('finds snapshots that are not those of the report, whatever the checksums', async () => {
    const swapped = copy('refused', 'swapped');
    cpSync(path('released/candidate.snapshot'), path('swapped/candidate.snapshot'));
    writeSums(swapped);
    const { exitCode, stderr } = await verify(swapped);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('candidate.snapshot is not the one that report.json was made of');
  });

  test('finds a verdict that the snapshots do not come to', async () => {
    writeFileSync(path('mild.yml'), 'services: [ai-llm]\nfail-on-growth: 900%\n');
    const { exitCode, stderr } = await verify('refused', ['--config', path('mild.yml')]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(
      '(FG276)\n  why: judged again from the snapshots, the release comes to inconclusive',
    );
    expect(stderr).toContain('give the configuration file of that release');
  });

  test('misses a file, and leaves others alone', async () => {
    const half = copy('released', 'half');
    rmSync(path('half/report.html'));
    expect(await verify(half)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('report.html is missing'),
    });
    const more = copy('released', 'more');
    writeFileSync(path('more/SHA256SUMS.sigstore.json'), '{}');
    expect(await verify(more)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('not looked at: SHA256SUMS.sigstore.json'),
    });
    expect(await verify('nowhere')).toMatchObject({ exitCode: 2 });
  });
});
